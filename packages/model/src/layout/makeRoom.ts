import type { Box, Id, Resource } from '../design.ts'
import type { View } from '../view.ts'
import { straddles } from './arrange.ts'
import type { Figures, Size } from './figures.ts'
import { laneAround } from './lanes.ts'
import { type Neighbour, pushAside } from './push.ts'

/** One of a container's things. */
interface Placed extends Neighbour {
  readonly id: Id
  readonly lane: string | null
}

/**
 * Moves aside what stands in the way of those of a container's things that are larger than they were; null is the canvas. Lanes
 * stay columns: within one, things push each other, and what pushes a lane pushes all of it. Says whether anything moved.
 * @param sizeOf How large a thing was.
 */
export function makeRoom(
  container: Resource | null,
  sizeOf: (id: Id) => Size | undefined,
  view: View,
  layout: Record<Id, Box>,
  figures: Figures,
): boolean {
  const children = view.children(container?.id ?? null)
  const hasGrown = ({ id }: Resource) => {
    const [now, before] = [layout[id], sizeOf(id)]
    return now !== undefined && before !== undefined && (now.width > before.width || now.height > before.height)
  }
  if (!children.some(hasGrown)) return false
  const all = children.flatMap((child): Placed[] => {
    const now = Object.hasOwn(layout, child.id) ? layout[child.id] : undefined
    if (!now || figures.shape(child) === 'bridge' || straddles(child, container, figures)) return []
    const { width, height } = sizeOf(child.id) ?? now
    const before = hasGrown(child) ? { ...now, width, height } : now
    return [{ id: child.id, lane: figures.lane(child, view), before, now }]
  })

  const lanes = [...Map.groupBy(all, ({ lane }) => lane)].filter(([lane]) => lane !== null).map(([, things]) => things)
  for (const things of lanes) pushAside(things)
  const units = [...lanes, ...all.filter(({ lane }) => lane === null).map((thing) => [thing])].map(unitOf)
  pushAside(units)
  for (const { things, from, now } of units) {
    const [right, down] = [now.x - from.x, now.y - from.y]
    if (right === 0 && down === 0) continue
    for (const thing of things) thing.now = { ...thing.now, x: thing.now.x + right, y: thing.now.y + down }
  }
  // Lanes that overlapped before could not push each other; what is in them can.
  if (lanes.length > 0) pushAside(all)

  let moved = false
  for (const { id, now } of all) {
    const box = layout[id]
    if (!box || (box.x === now.x && box.y === now.y)) continue
    layout[id] = now
    moved = true
  }
  return moved
}

/** A lane with all that is in it, or a thing that stands in none, as one. */
function unitOf(things: readonly Placed[]): Neighbour & { readonly things: readonly Placed[]; readonly from: Box } {
  const [first] = things as readonly [Placed]
  if (first.lane === null) return { things, from: first.now, before: first.before, now: first.now }
  const now = laneAround(things.map((thing) => thing.now))
  const before = laneAround(things.map((thing) => thing.before))
  const grew = now.width > before.width || now.height > before.height
  return { things, from: now, before: grew ? before : now, now }
}
