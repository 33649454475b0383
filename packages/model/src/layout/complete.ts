import type { Box, Design, Id, Resource } from '../design.ts'
import type { KindSchemas } from '../kindSchema.ts'
import { type View, viewOf } from '../view.ts'
import { arrange, arrangeOne, straddles } from './arrange.ts'
import { type Figures, GAP, LANE_HEAD, LANE_PAD, type Size, snapped, snappedUp } from './figures.ts'
import { lanesIn } from './lanes.ts'
import { makeRoom } from './makeRoom.ts'
import { type Bounds, freeBox, type Point } from './room.ts'

/**
 * The design with a place for everything: what has none gets a free one, and containers grow to hold what is in them.
 * What has a place keeps it, unless it stands in the way of something that grew, since `earlier` or just now: that pushes it
 * aside, and so on outwards. The same design where nothing was missing.
 * @param earlier A design that was completed already: only what differs from it is looked at.
 */
export function withPlaces(design: Design, figures: Figures, schemas: KindSchemas, earlier?: Design): Design {
  const differing = earlier ? differingFrom(earlier, design) : Object.values(design.resources)
  const drawable = differing.filter((resource) => figures.shape(resource) !== 'bridge')
  const isBare = drawable.length > 0 && drawable.every(({ id }) => !Object.hasOwn(design.layout, id))
  if (isBare && differing.length === Object.keys(design.resources).length) {
    return { ...design, layout: { ...design.layout, ...arrange(design, figures, schemas) } }
  }
  const view = viewOf(design, schemas)
  const layout: Record<Id, Box> = { ...design.layout }
  let changed = false
  const unplaced = drawable.filter(({ id }) => !Object.hasOwn(layout, id))
  for (const resource of outsideIn(unplaced, view)) {
    // What is in something that was arranged has its place by now.
    if (Object.hasOwn(layout, resource.id)) continue
    const arranged = arrangeOne(resource, view, figures)
    layout[resource.id] = spotFor(resource, arranged, view, layout, figures)
    for (const [id, box] of Object.entries(arranged.boxes)) if (!Object.hasOwn(layout, id)) layout[id] = box
    changed = true
  }
  const grown = new Map<Id, Size>()
  const sizeOf = (id: Id) => boxAt(earlier?.layout, id) ?? grown.get(id) ?? boxAt(layout, id)
  const due = new Due(view)
  for (const resource of drawable) {
    if (figures.shape(resource) === 'frame') due.add(resource.id)
    due.add(resource.parent)
  }
  for (let id = due.next(); id !== undefined; id = due.next()) {
    const frame = view.get(id) ?? null
    if (frame && figures.shape(frame) !== 'frame') continue
    changed = makeRoom(frame, sizeOf, view, layout, figures) || changed
    if (!frame) continue
    const before = layout[frame.id]
    if (!before || !grow(frame, view, layout, figures)) continue
    grown.set(frame.id, before)
    due.add(frame.parent)
    changed = true
  }
  return changed ? { ...design, layout } : design
}

function boxAt(layout: Design['layout'] | undefined, id: Id): Box | undefined {
  return layout && Object.hasOwn(layout, id) ? layout[id] : undefined
}

/** What is another resource than in an earlier design, or has another place. */
function differingFrom(earlier: Design, { resources, layout }: Design): Resource[] {
  return Object.keys(resources).flatMap((id) => {
    const resource = resources[id]
    const isSame =
      Object.hasOwn(earlier.resources, id) &&
      earlier.resources[id] === resource &&
      boxAt(earlier.layout, id) === boxAt(layout, id)
    return isSame || !resource ? [] : [resource]
  })
}

/** Containers whose turn it still is, the innermost first; the canvas, null, at the end. */
class Due {
  readonly #byDepth: Set<Id | null>[] = []
  readonly #view: View

  constructor(view: View) {
    this.#view = view
  }

  add(id: Id | null): void {
    const depth = id === null ? 0 : depthOf(this.#view, id)
    ;(this.#byDepth[depth] ??= new Set()).add(id)
  }

  next(): Id | null | undefined {
    for (let depth = this.#byDepth.length - 1; depth >= 0; depth--) {
      for (const id of this.#byDepth[depth] ?? []) {
        this.#byDepth[depth]?.delete(id)
        return id
      }
      this.#byDepth.length = depth
    }
    return undefined
  }
}

/** How many containers a resource is in, itself counted; of a file that nests without end, the first. */
function depthOf(view: View, id: Id): number {
  let depth = 0
  for (let at = view.get(id); at && depth < 64; at = view.get(at.parent)) depth++
  return depth
}

/** A free place for a resource of this size, near a point or beside its fellows. */
export function spotFor(
  resource: Resource,
  size: Size,
  view: View,
  layout: Readonly<Record<Id, Box>>,
  figures: Figures,
  near?: Point,
): Box {
  const container = view.get(resource.parent) ?? null
  const { width, height } = size
  const siblings = view
    .children(resource.parent)
    .filter(
      (other) => other.id !== resource.id && figures.shape(other) !== 'bridge' && !straddles(other, container, figures),
    )
  const boxOf = (other: Resource) => (Object.hasOwn(layout, other.id) ? layout[other.id] : undefined)
  if (straddles(resource, container, figures)) {
    const frame = container && boxOf(container)
    const x = near ? near.x : ((frame?.width ?? 480) - width) / 2
    return { x: snapped(Math.max(GAP, x)), y: -height / 2, width, height }
  }
  const { bounds, others } = roomFor(resource, view, layout, figures)
  return freeBox(
    others,
    { width, height },
    near ?? besideFellows(resource, siblings, boxOf, bounds, view, layout, figures),
    bounds,
  )
}

/** Where a resource may stand in its container, and what is in its way there. */
export function roomFor(
  resource: Resource,
  view: View,
  layout: Readonly<Record<Id, Box>>,
  figures: Figures,
): { readonly bounds: Bounds; readonly others: readonly Box[] } {
  const container = view.get(resource.parent) ?? null
  const bounds = boundsOf(container, layout, figures)
  const boxes = (siblings: readonly Resource[]) =>
    siblings
      .filter(
        (other) =>
          other.id !== resource.id && figures.shape(other) !== 'bridge' && !straddles(other, container, figures),
      )
      .flatMap((other) => (Object.hasOwn(layout, other.id) ? (layout[other.id] ?? []) : []))
  const siblings = view.children(resource.parent)
  const lanes = container ? lanesIn(container.id, view, layout, figures) : []
  const own = figures.lane(resource, view)
  // What stands in no lane keeps out of them, their headings included.
  if (own === null) return { bounds, others: [...boxes(siblings), ...lanes] }
  // What stands in one brings its lane's edge and heading along, and keeps both clear of all that is not in it.
  const besides = (box: Box) => ({
    x: box.x - LANE_PAD,
    y: box.y - LANE_PAD,
    width: box.width + 2 * LANE_PAD,
    height: box.height + 2 * LANE_PAD + LANE_HEAD,
  })
  return {
    bounds: {
      ...bounds,
      left: bounds.left + LANE_PAD,
      top: bounds.top + LANE_HEAD + LANE_PAD,
      right: bounds.right - LANE_PAD,
    },
    others: [
      ...boxes(siblings.filter((other) => figures.lane(other, view) === own)),
      ...boxes(siblings.filter((other) => figures.lane(other, view) === null)).map(besides),
      ...lanes.filter(({ name }) => name !== own).map(besides),
    ],
  }
}

/** Where things may stand in a container; null is the canvas, which has no edges. */
export function boundsOf(container: Resource | null, layout: Readonly<Record<Id, Box>>, figures: Figures): Bounds {
  if (!container) return { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
  const { top, bottom } = figures.inset(container)
  const box = layout[container.id]
  return { left: GAP, top, right: (box?.width ?? 0) - GAP, bottom: (box?.height ?? 0) - bottom }
}

/** Under the lowest of its own lane; where its lane is new, after the last one; or else in the first free place. */
function besideFellows(
  resource: Resource,
  siblings: readonly Resource[],
  boxOf: (other: Resource) => Box | undefined,
  bounds: Bounds,
  view: View,
  layout: Readonly<Record<Id, Box>>,
  figures: Figures,
): Point {
  const lane = figures.lane(resource, view)
  const fellows = siblings.filter((other) => lane !== null && figures.lane(other, view) === lane)
  const lowest = fellows
    .map(boxOf)
    .filter((box) => box !== undefined)
    .toSorted((a, b) => b.y + b.height - (a.y + a.height))[0]
  if (lowest) return { x: lowest.x, y: lowest.y + lowest.height + GAP }
  const lanes = lane === null || resource.parent === null ? [] : lanesIn(resource.parent, view, layout, figures)
  if (lanes.length > 0) {
    return {
      x: Math.max(...lanes.map(({ x, width }) => x + width)) + GAP + LANE_PAD,
      y: Math.min(...lanes.map(({ y }) => y)) + LANE_HEAD + LANE_PAD,
    }
  }
  return { x: Number.isFinite(bounds.left) ? bounds.left : 0, y: Number.isFinite(bounds.top) ? bounds.top : 0 }
}

/** Makes a frame large enough for what is in it, never smaller; says whether it had to. */
function grow(frame: Resource, view: View, layout: Record<Id, Box>, figures: Figures): boolean {
  const box = layout[frame.id]
  if (!box) return false
  let { width, height } = box
  for (const child of view.children(frame.id)) {
    const inner = Object.hasOwn(layout, child.id) ? layout[child.id] : undefined
    if (!inner || figures.shape(child) === 'bridge') continue
    // A frame that grows for a lane grows for the lane's edge too.
    const laneEdge = figures.lane(child, view) === null ? 0 : LANE_PAD
    const [right, bottom] = [inner.x + inner.width + GAP, inner.y + inner.height + figures.inset(frame).bottom]
    if (right > width) width = right + laneEdge
    if (bottom > height && !straddles(child, frame, figures)) height = bottom + laneEdge
  }
  if (width === box.width && height === box.height) return false
  layout[frame.id] = { ...box, width: snappedUp(width), height: snappedUp(height) }
  return true
}

/** Containers before what they hold. */
function outsideIn(resources: readonly Resource[], view: View): Resource[] {
  const depths = new Map(resources.map(({ id }) => [id, depthOf(view, id)]))
  const depth = ({ id }: Resource) => depths.get(id) ?? 0
  return resources.toSorted((a, b) => depth(a) - depth(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
