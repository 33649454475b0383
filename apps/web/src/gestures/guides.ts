import { type Box, GRID, isSame, type Point, snapped } from '@vpcanvas/model'

/** A line that shows two things in line with each other, on the canvas's own plane. */
export interface Guide {
  readonly axis: 'x' | 'y'
  /** Where it is on that axis. */
  readonly at: number
  /** From where to where on the other. */
  readonly from: number
  readonly to: number
}

export interface Guided {
  /** How far the box is from where the pointer has it. */
  readonly by: Point
  readonly guides: readonly Guide[]
}

type Edge = (box: Box) => number

/** The near edge, the middle and the far edge. */
const edges: Readonly<Record<'x' | 'y', readonly Edge[]>> = {
  x: [({ x }) => x, ({ x, width }) => x + width / 2, ({ x, width }) => x + width],
  y: [({ y }) => y, ({ y, height }) => y + height / 2, ({ y, height }) => y + height],
}

/**
 * Where a dragged box comes to lie: in line with the edges and middles of others that are near enough, else on the grid on which
 * everything stands. Never where letting go would move it again.
 * @param reach Pixels of the plane at which others draw it in.
 * @param before The guides of a moment ago: the same list, where they are the same.
 */
export function guided(box: Box, others: readonly Box[], reach: number, before: readonly Guide[] = []): Guided {
  const by = { x: pull('x', box, others, reach), y: pull('y', box, others, reach) }
  // Exactly: what it is pulled to is a whole number of pixels.
  const there = { ...box, x: Math.round(box.x + by.x), y: Math.round(box.y + by.y) }
  const guides = [...guidesOn('x', there, others), ...guidesOn('y', there, others)]
  return { by, guides: isSame(guides, before) ? before : guides }
}

/** How far it is to the nearest place in line with another; to the grid where none is near. */
function pull(axis: 'x' | 'y', box: Box, others: readonly Box[], reach: number): number {
  let best = snapped(box[axis]) - box[axis]
  let nearest = reach
  for (const other of others) {
    for (const own of edges[axis]) {
      for (const its of edges[axis]) {
        const away = its(other) - own(box)
        const isOnGrid = Number.isInteger((box[axis] + away) / GRID)
        if (!isOnGrid || Math.abs(away) > nearest) continue
        nearest = Math.abs(away)
        best = away
      }
    }
  }
  return best
}

/** A line along each edge and the middle of the box where others have one of theirs, as long as all of them together. */
function guidesOn(axis: 'x' | 'y', box: Box, others: readonly Box[]): readonly Guide[] {
  const across = axis === 'x' ? 'y' : 'x'
  const length = axis === 'x' ? 'height' : 'width'
  return edges[axis].flatMap((own) => {
    const at = own(box)
    const inLine = others.filter((other) => edges[axis].some((its) => its(other) === at))
    if (inLine.length === 0) return []
    const all = [box, ...inLine]
    const from = Math.min(...all.map((one) => one[across]))
    const to = Math.max(...all.map((one) => one[across] + one[length]))
    return [{ axis, at, from, to }]
  })
}
