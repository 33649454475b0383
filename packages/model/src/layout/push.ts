import type { Box } from '../design.ts'
import { GAP, GRID, snappedUp } from './figures.ts'

/** Something that stands among others, with the box it had before some of them grew. */
export interface Neighbour {
  readonly before: Box
  now: Box
}

/**
 * Makes room among neighbours where some grew to the right or down: what they would come to touch goes aside that same way, and
 * pushes in turn. Neighbours keep the distance they had, up to `GAP`. What overlapped before may go on to do so, and what
 * nothing came near stays.
 */
export function pushAside(neighbours: readonly Neighbour[]): void {
  const restless = new Set(neighbours.filter(({ before, now }) => before !== now))
  for (const one of restless) {
    restless.delete(one)
    for (const other of neighbours) if (other !== one && pushes(one, other)) restless.add(other)
  }
}

/** Moves the second away from the first where that came too near and the second stood to the right of it or below; says whether it had to. */
function pushes(first: Neighbour, second: Neighbour): boolean {
  const apart = distance(first.before, second.before)
  if (apart < 0 || distance(first.now, second.now) >= Math.min(GRID, apart)) return false
  const gap = Math.min(GAP, apart)
  const x = isPast(first.before.x, first.before.width, second.before.x)
    ? snappedUp(first.now.x + first.now.width + gap)
    : Infinity
  const y = isPast(first.before.y, first.before.height, second.before.y)
    ? snappedUp(first.now.y + first.now.height + gap)
    : Infinity
  if (x === Infinity && y === Infinity) return false
  second.now = x - second.now.x <= y - second.now.y ? { ...second.now, x } : { ...second.now, y }
  return true
}

/** Whether something begins where another ends, or after. Of two without a length in one place, neither does: pushing must come to an end. */
function isPast(start: number, length: number, other: number): boolean {
  return other >= start + length && other > start
}

/** How far apart two boxes are along the axis that parts them most; negative where they overlap. */
function distance(a: Box, b: Box): number {
  return Math.max(b.x - a.x - a.width, a.x - b.x - b.width, b.y - a.y - a.height, a.y - b.y - b.height)
}
