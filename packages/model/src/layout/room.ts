import type { Box } from '../design.ts'
import { GAP, GRID, type Size, snapped } from './figures.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a frame lets things stand: from its left edge and under its heading, to wherever it may grow. */
export interface Bounds {
  readonly left: number
  readonly top: number
  /** Past these the frame would have to grow; infinite on the canvas. */
  readonly right: number
  readonly bottom: number
}

export function overlaps(a: Box, b: Box, apart = 0): boolean {
  return (
    a.x < b.x + b.width + apart &&
    b.x < a.x + a.width + apart &&
    a.y < b.y + b.height + apart &&
    b.y < a.y + a.height + apart
  )
}

/** Things may stand closer than the layout would put them, but not touch. */
const APART = 4

/** The box of this size nearest to a point that covers none of the others: inside the bounds, or past them where that is nearer. */
export function freeBox(others: readonly Box[], size: Size, near: Point, bounds: Bounds): Box {
  const fit = (x: number, y: number): Box => ({
    x: snapped(Math.max(x, bounds.left)),
    y: snapped(Math.max(y, bounds.top)),
    ...size,
  })
  const inside = (value: number, length: number, low: number, high: number) =>
    Math.max(low, Math.min(value, Math.max(low, high - length)))
  const around = (other: Box, gap: number): Box[] => {
    const [after, under] = [other.x + other.width + gap, other.y + other.height + gap]
    const [before, over] = [other.x - size.width - gap, other.y - size.height - gap]
    return [
      fit(after, other.y),
      fit(after, near.y),
      fit(other.x, under),
      fit(near.x, under),
      fit(bounds.left, under),
      ...(before >= bounds.left ? [fit(before, other.y), fit(before, near.y)] : []),
      ...(over >= bounds.top ? [fit(other.x, over), fit(near.x, over)] : []),
    ]
  }
  const candidates = [
    fit(inside(near.x, size.width, bounds.left, bounds.right), inside(near.y, size.height, bounds.top, bounds.bottom)),
    fit(bounds.left, bounds.top),
    ...others.flatMap((other) => [...around(other, GAP), ...around(other, GRID)]),
  ]
  const free = candidates.filter(
    (box) => Number.isFinite(box.x) && Number.isFinite(box.y) && !others.some((other) => overlaps(box, other, APART)),
  )
  const cost = (box: Box) => {
    const past = Math.max(0, box.x + box.width - bounds.right) + Math.max(0, box.y + box.height - bounds.bottom)
    const isTight = others.some((other) => overlaps(box, other, GAP - 1))
    // To grow a frame is as far a way as its edge has to go: less than to be far from where one pointed.
    return (isTight ? GAP * 2 : 0) + past + Math.hypot(box.x - near.x, box.y - near.y)
  }
  let [best, least] = [fit(near.x, near.y), Infinity]
  for (const box of free) {
    const costs = cost(box)
    if (costs < least) [best, least] = [box, costs]
  }
  return best
}
