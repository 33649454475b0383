import {
  type Box,
  type Design,
  type Edit,
  freeBox,
  GAP,
  type Id,
  overlaps,
  type Point,
  refusalToHold,
  type Resource,
  roomFor,
  schemasOf,
  snapped,
  straddles,
  type View,
  viewOf,
} from '@vpcanvas/model'
import { figuresOf, type Kinds } from '@vpcanvas/resources/drawing'
import type { Text } from '@vpcanvas/text'
import { around, boxOnCanvas } from './geometry.ts'
import { containerAt, originOf, settled } from './place.ts'
import { rootsOf } from './roots.ts'

interface Refusal {
  readonly refused: Text
  readonly container: Id | null
}

interface Arrival {
  /** Where they land; the same as before unless `changesHome`. */
  readonly container: Id | null
  readonly changesHome: boolean
}

/** Where letting go of dragged resources would bring them. */
export type Aim = Refusal | Arrival

/** What letting go of dragged resources would do. */
export type Move = Refusal | (Arrival & { readonly edits: readonly Edit[] })

/**
 * Where dragging resources to a point and letting go would bring them. Those that are inside another dragged one come along with it.
 * Nothing lands in what is unseen.
 */
export function aimOf(design: Design, kinds: Kinds, ids: readonly Id[], pointer: Point, unseen?: ReadonlySet<Id>): Aim {
  const schemas = schemasOf(kinds)
  const view = viewOf(design, schemas)
  const dragged = new Set(ids.flatMap((id) => [...withContent(view, id)]))
  const roots = rootsOf(design, ids).flatMap((id) => view.get(id) ?? [])
  const [lead] = roots
  if (!lead) return { container: null, changesHome: false }
  // Things from several containers only move together: each stays in its own.
  if (new Set(roots.map(({ parent }) => parent)).size > 1) return { container: null, changesHome: false }

  const { container, refused } = containerAt(
    design,
    kinds,
    lead.kind,
    pointer,
    unseen ? dragged.union(unseen) : dragged,
  )
  if (refused) return { refused, container }
  if (container === lead.parent) return { container, changesHome: false }
  for (const { kind } of roots) {
    const no = refusalToHold(design, schemas, kind, container)
    if (no) return { refused: no, container }
  }
  return { container, changesHome: true }
}

/**
 * What dragging resources by a distance and letting go at a point would do. They keep their places to each other; those that are
 * inside another dragged one come along with it. Nothing lands in what is unseen.
 */
export function moveBy(
  design: Design,
  kinds: Kinds,
  ids: readonly Id[],
  by: Point,
  pointer: Point,
  unseen?: ReadonlySet<Id>,
): Move {
  const aim = aimOf(design, kinds, ids, pointer, unseen)
  if ('refused' in aim) return aim
  const view = viewOf(design, schemasOf(kinds))
  const wanted = new Map<Resource, Box>()
  for (const id of rootsOf(design, ids)) {
    const resource = view.get(id)
    const box = boxOnCanvas(design, id)
    if (!resource || !box) continue
    const parent = aim.changesHome ? aim.container : resource.parent
    const origin = originOf(design, parent)
    wanted.set({ ...resource, parent }, { ...box, x: box.x + by.x - origin.x, y: box.y + by.y - origin.y })
  }
  const boxes: Record<Id, Box> = {}
  const edits: Edit[] = []
  for (const together of Map.groupBy(wanted, ([{ parent }]) => parent).values()) {
    for (const [{ id, parent }, box] of placesFor(together, view, design, kinds)) {
      if (parent === view.get(id)?.parent) boxes[id] = box
      else edits.push({ op: 'move', id, parent, box })
    }
  }
  const moved = Object.entries(boxes).filter(([id, box]) => !sameBox(box, design.layout[id]))
  if (moved.length > 0) edits.push({ op: 'place', boxes: Object.fromEntries(moved) })
  return { ...aim, edits }
}

/** A resource of the container that it comes into, and where it would like to lie there. */
export type Placed = readonly [resource: Resource, box: Box]

/**
 * Where things that are dragged into one container come to lie, as near as can be to where they were let go. They cover
 * nothing and keep their places to each other: what overlaps cannot be told apart from what is inside.
 */
export function placesFor(wanted: readonly Placed[], view: View, design: Design, kinds: Kinds): readonly Placed[] {
  const figures = figuresOf(kinds)
  const [onEdge, standing] = [true, false].map((edge) =>
    wanted.filter(([resource]) => straddles(resource, view.get(resource.parent), figures) === edge),
  ) as [Placed[], Placed[]]
  const hung = onEdge.map(([resource, box]): Placed => [
    resource,
    { ...box, x: snapped(Math.max(GAP, box.x)), y: -box.height / 2 },
  ])
  const whole = around(standing.map(([, box]) => box))
  if (!whole) return hung

  const dragged = new Set(wanted.map(([{ id }]) => id))
  const home = standing[0]?.[0].parent ?? null
  const there = [home ?? '', ...view.children(home).map(({ id }) => id)].filter((id) => !dragged.has(id))
  const rest = Object.fromEntries(there.flatMap((id) => (design.layout[id] ? [[id, design.layout[id]]] : [])))
  const rooms = standing.map(([resource]) => roomFor(resource, view, rest, figures))
  const bounds = {
    left: Math.max(...rooms.map((room) => room.bounds.left)),
    top: Math.max(...rooms.map((room) => room.bounds.top)),
    right: Math.min(...rooms.map((room) => room.bounds.right)),
    bottom: Math.min(...rooms.map((room) => room.bounds.bottom)),
  }
  const at = (to: Box) =>
    standing.map(([resource, box]): Placed => [
      resource,
      { ...box, x: box.x + to.x - whole.x, y: box.y + to.y - whole.y },
    ])
  const settledThere = at(settled(whole, bounds))
  const isClear = settledThere.every(([, box], index) => !rooms[index]?.others.some((other) => overlaps(box, other)))
  if (isClear) return [...hung, ...settledThere]
  const others = rooms.flatMap((room) => room.others)
  return [...hung, ...at(freeBox(others, { width: whole.width, height: whole.height }, whole, bounds))]
}

/** A resource and all that is in it. */
function* withContent(view: View, id: Id): Generator<Id> {
  yield id
  for (const child of view.children(id)) yield* withContent(view, child.id)
}

function sameBox(a: Box, b: Box | undefined): boolean {
  return b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

/** Moves by the keyboard: each a step within its own container, never out of it. */
export function nudge(design: Design, kinds: Kinds, ids: readonly Id[], by: Point): readonly Edit[] {
  const view = viewOf(design, schemasOf(kinds))
  const boxes: Record<Id, Box> = {}
  for (const id of rootsOf(design, ids)) {
    const resource = view.get(id)
    const box = design.layout[id]
    if (!resource || !box) continue
    const { left, top } = roomFor(resource, view, design.layout, figuresOf(kinds)).bounds
    const onEdge = box.y < 0 && resource.parent !== null
    const to = { ...box, x: Math.max(left, box.x + by.x), y: onEdge ? box.y : Math.max(top, box.y + by.y) }
    if (!sameBox(to, box)) boxes[id] = to
  }
  return Object.keys(boxes).length > 0 ? [{ op: 'place', boxes }] : []
}
