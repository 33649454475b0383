import {
  connect,
  type Design,
  type Edit,
  type Id,
  isWithin,
  refusalToHold,
  type Resource,
  schemasOf,
  spotFor,
  viewOf,
} from '@vpcanvas/model'
import { figuresOf, type Kinds } from '@vpcanvas/resources/drawing'
import type { Text } from '@vpcanvas/text'

/** Something a resource can be connected to or moved into, and what that would change. */
export interface GestureChoice {
  readonly target: Resource
  /** What the line means; null for a move. */
  readonly title: Text | null
  readonly edits: readonly Edit[]
}

/** Everything a line from a resource could reach: the keyboard's way of drawing one. */
export function connectionsFrom(design: Design, kinds: Kinds, from: Id): readonly GestureChoice[] {
  const own = design.resources[from]
  if (!own) return []
  return Object.values(design.resources).flatMap((target) => {
    if (target.id === from) return []
    const title =
      kinds[own.kind]?.connections.find(({ to }) => to === target.kind)?.title ??
      kinds[target.kind]?.connections.find(({ to }) => to === own.kind)?.title
    if (!title) return []
    const outcome = connect(design, kinds, from, target.id)
    return 'refused' in outcome ? [] : [{ target, title, edits: outcome.edits }]
  })
}

/** Every other container that may hold a resource: the keyboard's way of dragging it there. */
export function homesFor(design: Design, kinds: Kinds, id: Id): readonly GestureChoice[] {
  const schemas = schemasOf(kinds)
  const own = design.resources[id]
  if (!own) return []
  const view = viewOf(design, schemas)
  return Object.values(design.resources).flatMap((target) => {
    if (
      target.id === own.parent ||
      isWithin(design, target.id, id) ||
      refusalToHold(design, schemas, own.kind, target.id)
    )
      return []
    const size = design.layout[id] ?? figuresOf(kinds).size(own)
    const box = spotFor({ ...own, parent: target.id }, size, view, design.layout, figuresOf(kinds))
    return [{ target, title: null, edits: [{ op: 'move', id, parent: target.id, box }] }]
  })
}
