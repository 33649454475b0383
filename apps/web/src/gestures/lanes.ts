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
  const lanes = lanesIn(container, view, layout, figures)
  // A lane goes on to the frame's edge below it: the place for its next subnet.
  const below = lanes.map((lane) => ({ ...lane, height: Math.max(lane.height, (box?.height ?? 0) - lane.y) }))
  for (const place of [lanes, below]) {
    const [name, ...others] = new Set(place.filter((lane) => contains(lane, point)).map((lane) => lane.name))
    if (name !== undefined) return others.length > 0 ? null : name
  }
  return null
}
