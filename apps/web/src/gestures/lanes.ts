import { type Design, type Figures, type Id, lanesIn, type Point, type View } from '@vpcanvas/model'
import { contains } from './geometry.ts'

/** The zone under a point of a container, or null between lanes and where two lie over each other. */
export function zoneAt(
  container: Id,
  point: Point,
  view: View,
  layout: Design['layout'],
  figures: Figures,
): string | null {
  const box = Object.hasOwn(layout, container) ? layout[container] : undefined
  const hit = lanesIn(container, view, layout, figures).filter(
    // A lane goes on to the frame's edge below it: the place for its next subnet.
    (lane) => contains({ ...lane, height: Math.max(lane.height, (box?.height ?? 0) - lane.y) }, point),
  )
  return hit.length === 1 ? (hit[0]?.name ?? null) : null
}
