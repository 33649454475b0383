import { type Design, type Edit, fallingWith, type Id, schemasOf } from '@vpcanvas/model'
import type { Kinds } from '@vpcanvas/resources/drawing'
import type { Text } from '@vpcanvas/text'
import { worded } from '../words/catalogue.ts'

/** Takes away resources with all that hangs on them, and says in so many words what that is. */
export function removal(
  design: Design,
  kinds: Kinds,
  ids: Iterable<Id>,
): { readonly title: Text; readonly edits: readonly Edit[] } | null {
  const chosen = [...ids].filter((id) => Object.hasOwn(design.resources, id))
  const gone = new Set<Id>()
  const edits: Edit[] = []
  for (const id of chosen) {
    if (gone.has(id)) continue
    for (const falling of fallingWith(design, schemasOf(kinds), id)) gone.add(falling)
    edits.push({ op: 'remove', id })
  }
  const [first] = chosen
  if (first === undefined || edits.length === 0) return null
  const name = design.resources[first]?.name ?? first
  const title =
    chosen.length === 1
      ? worded((words) => words.deleteThing(name, gone.size - 1))
      : worded((words) => words.deleteThings(gone.size))
  return { title, edits }
}
