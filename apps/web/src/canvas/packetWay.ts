import type { Point } from '@vpcanvas/model'
import type { WalkPath } from './walkPath.ts'

/** Where a packet is at each hop, and how it gets from one to another. */
export interface PacketWay {
  /** By hop, counted from 0. */
  at(hop: number): Point | null
  /** From the place of one hop to that of another, along the path; backwards too. Both ends are included. */
  between(from: number, to: number): readonly Point[]
}

/** Points on each curve: enough to look round. */
const FINE = 24

interface Place {
  readonly point: Point
  readonly leg: 'forward' | 'return'
  /** How far along its leg. */
  readonly along: number
}

export function packetWay({ forward, back, stops }: Pick<WalkPath, 'forward' | 'back' | 'stops'>): PacketWay {
  const lines = { forward: pointsOn(forward), return: pointsOn(back) }
  const places = new Map<number, Place>()
  const numbered = stops
    .flatMap(({ numbers, at, leg }) => numbers.map((number) => ({ number, at, leg })))
    .toSorted((a, b) => a.number - b.number)
  const reached = { forward: 0, return: 0 }
  for (const { number, at, leg } of numbered) {
    const along = nearest(lines[leg], at, reached[leg])
    reached[leg] = along
    places.set(number - 1, { point: at, leg, along })
  }
  return {
    at: (hop) => places.get(hop)?.point ?? null,
    between: (from, to) => {
      const [a, b] = [places.get(from), places.get(to)]
      if (!a || !b) return b ? [b.point] : []
      if (a.leg !== b.leg) return [a.point, b.point]
      const [first, last] = [Math.min(a.along, b.along), Math.max(a.along, b.along)]
      const inner = lines[a.leg].slice(first + 1, last)
      return [a.point, ...(a.along <= b.along ? inner : inner.toReversed()), b.point]
    },
  }
}

/** The points of a path made of `M` and `C`, in order; between two of its curves it runs straight. */
function pointsOn(path: string): readonly Point[] {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
  const points: Point[] = []
  for (let at = 0; at + 8 <= numbers.length; at += 8) {
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0] = numbers.slice(at, at + 8)
    for (let step = 0; step <= FINE; step++) {
      const [t, u] = [step / FINE, 1 - step / FINE]
      const mix = (a: number, b: number, c: number, d: number) =>
        u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d
      points.push({ x: mix(ax, bx, cx, dx), y: mix(ay, by, cy, dy) })
    }
  }
  return points
}

/** The point nearest to a place, at or after another: a packet never runs back. */
function nearest(line: readonly Point[], { x, y }: Point, from: number): number {
  let [found, least] = [from, Infinity]
  for (let at = from; at < line.length; at++) {
    const point = line[at]
    const away = point ? Math.hypot(point.x - x, point.y - y) : Infinity
    if (away < least) [found, least] = [at, away]
  }
  return found
}
