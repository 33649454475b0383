import { type Box, type Design, type Figures, type Id, type Point, LANE_HEAD, LANE_PAD, type View } from '@vpcanvas/model'
import { contains } from './geometry.ts'

/** A zone inside a VPC's frame: the box around the frames that are in it, relative to the VPC. */
export interface Lane extends Box {
  readonly zone: string
}

/** The zone lanes of a container, computed from where the things in it stand: nobody draws or drags a zone. */
export function lanesIn(container: Id, view: View, layout: Design['layout'], figures: Figures): readonly Lane[] {
  const lanes = new Map<string, { left: number; top: number; right: number; bottom: number }>()
  for (const child of view.children(container)) {
    const zone = figures.lane(child, view)
    const box = Object.hasOwn(layout, child.id) ? layout[child.id] : undefined
    if (zone === null || !box) continue
    const lane = lanes.get(zone) ?? { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
    lanes.set(zone, {
      left: Math.min(lane.left, box.x),
      top: Math.min(lane.top, box.y),
      right: Math.max(lane.right, box.x + box.width),
      bottom: Math.max(lane.bottom, box.y + box.height),
    })
  }
  return [...lanes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, { left, top, right, bottom }]) => ({
      zone,
      x: left - LANE_PAD,
      y: top - LANE_PAD - LANE_HEAD,
      width: right - left + 2 * LANE_PAD,
      height: bottom - top + 2 * LANE_PAD + LANE_HEAD,
    }))
}

/** The zone under a point of a container, or null between lanes and where two lie over each other. */
export function zoneAt(container: Id, point: Point, view: View, layout: Design['layout'], figures: Figures): string | null {
  const box = Object.hasOwn(layout, container) ? layout[container] : undefined
  const hit = lanesIn(container, view, layout, figures).filter(
    // A lane goes on to the frame's edge below it: the place for its next subnet.
    (lane) => contains({ ...lane, height: Math.max(lane.height, (box?.height ?? 0) - lane.y) }, point),
  )
  return hit.length === 1 ? (hit[0]?.zone ?? null) : null
}
