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
  subtree,
  viewOf,
} from '@vpcanvas/model'
import { figuresOf, type Kinds } from '@vpcanvas/resources/drawing'
import type { Text } from '@vpcanvas/text'
import { worded } from '../words/catalogue.ts'

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

/** What moving a resource into another container means besides: what comes along, and who goes on naming it from outside. */
export function consequenceOfMove(design: Design, kinds: Kinds, id: Id, into: Id | null): Text {
  const moved = new Set(subtree(design, id))
  const view = viewOf(design, schemasOf(kinds))
  const leaves = outermostBelow(design, into) !== outermostBelow(design, id)
  const naming = (leaves ? [...moved] : []).flatMap((one) => view.mentions(one).filter(({ by }) => !moved.has(by.id)))
  const names = [...new Set(naming.map(({ by }) => by.name || by.id))]
  return worded((words) =>
    [
      moved.size > 1 ? words.comesAlong(moved.size - 1) : '',
      names.length > 0 ? words.stillNamedBy(names.slice(0, 3).join(', '), Math.max(0, names.length - 3)) : '',
    ]
      .filter(Boolean)
      .join(' '),
  )
}

/** The outermost container around something that is not at the top itself: what decides whether two things share a network. */
function outermostBelow(design: Design, id: Id | null): Id | null {
  const chain: Id[] = []
  for (let at = id; at !== null && chain.length < 64; at = design.resources[at]?.parent ?? null) chain.push(at)
  // Regions are around everything; what is in one is told apart by what comes next.
  return chain.at(-2) ?? chain.at(-1) ?? null
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
