import type { Id, Resource, View } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'

const indexes = new WeakMap<View, Map<string, ReadonlyMap<string, readonly Id[]>>>()

/** The resources of a kind by name; made once for a design. */
function byName(view: View, kind: string): ReadonlyMap<string, readonly Id[]> {
  let known = indexes.get(view)
  if (!known) indexes.set(view, (known = new Map()))
  let names = known.get(kind)
  if (!names) {
    const made = new Map<string, Id[]>()
    const schema = Object.hasOwn(kinds, kind) ? kinds[kind]?.schema : undefined
    for (const { id, name } of schema ? view.all(schema) : []) {
      const ids = made.get(name)
      if (ids) ids.push(id)
      else made.set(name, [id])
    }
    known.set(kind, (names = made))
  }
  return names
}

/** The resources that a person may mean by a name or an id, of those that a place of a resource may name. */
export function named(view: View, resource: Resource, to: readonly string[], typed: string): readonly Id[] {
  const own = view.get(typed)
  if (own && to.includes(own.kind) && own.id !== resource.id) return [own.id]
  return to.flatMap((kind) => byName(view, kind).get(typed) ?? []).filter((id) => id !== resource.id)
}

/** A name by which `named` finds a resource again: its own where no other has it and it reads as one word of a list, else its id. */
export function nameOf(view: View, resource: Resource, to: readonly string[], id: Id): string {
  const name = view.get(id)?.name ?? ''
  if (name === '' || name !== name.trim() || /[,\n\r\t]/.test(name)) return id
  const found = named(view, resource, to, name)
  return found.length === 1 && found[0] === id ? name : id
}
