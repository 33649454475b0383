import type { Design, Id, View } from '@vpcanvas/model'

/** All that is inside a resource. */
export function insideOf(view: View, id: Id): readonly Id[] {
  let known = contents.get(view)
  if (!known) contents.set(view, (known = new Map()))
  let inside = known.get(id)
  if (!inside) {
    inside = view.children(id).flatMap((child) => [child.id, ...insideOf(view, child.id)])
    known.set(id, inside)
  }
  return inside
}

const contents = new WeakMap<View, Map<Id, readonly Id[]>>()

const NOTHING: ReadonlySet<Id> = new Set()
const hidden = new WeakMap<ReadonlySet<Id>, { readonly view: View; readonly ids: ReadonlySet<Id> }>()

/** All that is folded away. */
export function hiddenBy(view: View, folded: ReadonlySet<Id>): ReadonlySet<Id> {
  if (folded.size === 0) return NOTHING
  const known = hidden.get(folded)
  if (known?.view === view) return known.ids
  const ids = new Set([...folded].flatMap((id) => insideOf(view, id)))
  hidden.set(folded, { view, ids })
  return ids
}

/** What stands for a resource in the drawing: the outermost folded frame around it, else itself. */
export function standIn(design: Design, folded: ReadonlySet<Id>, id: Id): Id {
  let found = id
  for (let at = design.resources[id]?.parent ?? null, steps = 0; at !== null && steps < 64; steps++) {
    if (folded.has(at)) found = at
    at = design.resources[at]?.parent ?? null
  }
  return found
}

/** The folded frames without those that hide one of these. The same set where none does. */
export function unfoldedAround(design: Design, folded: ReadonlySet<Id>, ids: Iterable<Id>): ReadonlySet<Id> {
  if (folded.size === 0) return folded
  const open = new Set<Id>()
  for (const id of ids)
    for (let at = design.resources[id]?.parent ?? null, steps = 0; at !== null && steps < 64; steps++) {
      if (folded.has(at)) open.add(at)
      at = design.resources[at]?.parent ?? null
    }
  return open.size === 0 ? folded : new Set([...folded].filter((id) => !open.has(id)))
}
