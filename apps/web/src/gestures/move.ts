import {
  type Bounds,
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
  subtree,
  type View,
  viewOf,
} from '@vpcanvas/model'
import { figuresOf, type Kinds } from '@vpcanvas/resources'
import type { Text } from '@vpcanvas/text'
import { boxOnCanvas } from './geometry.ts'
import { containerAt, originOf, settled } from './place.ts'

/** What letting go of dragged resources would do. */
export type Move =
  | { readonly refused: Text; readonly container: Id | null }
  | {
      readonly edits: readonly Edit[]
      /** Where they land; the same as before unless `changesHome`. */
      readonly container: Id | null
      readonly changesHome: boolean
    }

/**
 * What dragging resources by a distance and letting go at a point would do. They keep their places to each other; those that are
 * inside another dragged one come along with it.
 */
export function moveBy(design: Design, kinds: Kinds, ids: readonly Id[], by: Point, pointer: Point): Move {
  const schemas = schemasOf(kinds)
  const view = viewOf(design, schemas)
  const dragged = new Set(ids.flatMap((id) => subtree(design, id)))
  const roots = ids.filter((id) => !ids.some((other) => other !== id && isInside(design, id, other)))
  const first = roots[0]
  const lead = first === undefined ? undefined : view.get(first)
  if (!lead) return { edits: [], container: null, changesHome: false }

  const homes = new Set(roots.map((id) => view.get(id)?.parent ?? null))
  const target = containerAt(design, kinds, lead.kind, pointer, dragged)
  // Things from several containers only move together: each stays in its own.
  const container = homes.size > 1 ? undefined : target.container
  if (homes.size === 1 && target.refused) return { refused: target.refused, container: target.container }

  const boxes: Record<Id, Box> = {}
  const edits: Edit[] = []
  let changesHome = false
  for (const id of roots) {
    const resource = view.get(id)
    const box = boxOnCanvas(design, id)
    if (!resource || !box) continue
    const into = container === undefined ? resource.parent : container
    const refused = into === resource.parent ? null : refusalToHold(design, schemas, resource.kind, into)
    if (refused) return { refused, container: into }
    const origin = originOf(design, into)
    const wanted = { ...box, x: box.x + by.x - origin.x, y: box.y + by.y - origin.y }
    const to = placeFor({ ...resource, parent: into }, wanted, roots.length === 1, view, design, kinds)
    if (into === resource.parent) boxes[id] = to
    else {
      edits.push({ op: 'move', id, parent: into, box: to })
      changesHome = true
    }
  }
  const moved = Object.entries(boxes).filter(([id, box]) => !sameBox(box, design.layout[id]))
  if (moved.length > 0) edits.push({ op: 'place', boxes: Object.fromEntries(moved) })
  return { edits, container: container ?? null, changesHome }
}

/**
 * Where a dragged thing comes to lie, as near as can be to where it was let go. One thing covers nothing; several keep
 * their places to each other.
 */
function placeFor(resource: Resource, wanted: Box, isAlone: boolean, view: View, design: Design, kinds: Kinds): Box {
  const figures = figuresOf(kinds)
  if (straddles(resource, view.get(resource.parent), figures)) {
    return { ...wanted, x: snapped(Math.max(GAP, wanted.x)), y: -wanted.height / 2 }
  }
  const { bounds, others } = roomFor(resource, view, design.layout, figures)
  const at = settled(wanted, bounds)
  return isAlone ? clear(at, others, bounds) : at
}

/** The nearest box that covers none of the others. What overlaps cannot be told apart from what is inside. */
function clear(box: Box, others: readonly Box[], bounds: Bounds): Box {
  if (!others.some((other) => overlaps(box, other))) return box
  return freeBox(others, { width: box.width, height: box.height }, box, bounds)
}

function isInside(design: Design, inner: Id, outer: Id): boolean {
  for (let at = design.resources[inner]?.parent ?? null, steps = 0; at !== null && steps < 64; steps++) {
    if (at === outer) return true
    at = design.resources[at]?.parent ?? null
  }
  return false
}

function sameBox(a: Box, b: Box | undefined): boolean {
  return b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

/** Moves by the keyboard: each a step within its own container, never out of it. */
export function nudge(design: Design, kinds: Kinds, ids: readonly Id[], by: Point): readonly Edit[] {
  const view = viewOf(design, schemasOf(kinds))
  const roots = ids.filter((id) => !ids.some((other) => other !== id && isInside(design, id, other)))
  const boxes: Record<Id, Box> = {}
  for (const id of roots) {
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
