import { describe, expect, it } from 'vitest'
import { packetWay } from './packetWay.ts'
import type { Stop } from './walkPath.ts'

const stop = (x: number, y: number, leg: Stop['leg'], ...numbers: number[]): Stop => ({
  at: { x, y },
  numbers,
  leg,
  resource: 'r',
  refused: false,
  angle: 0,
})

/** Right along y = 0 over two curves with a station between 100 and 150, and back along y = 20. */
const path = {
  forward: 'M0 0 C30 0 60 0 100 0 M150 0 C180 0 210 0 250 0',
  back: 'M250 20 C180 20 60 20 0 20',
  stops: [
    stop(10, 0, 'forward', 1),
    stop(50, 0, 'forward', 2, 3),
    stop(240, 0, 'forward', 4),
    stop(240, 20, 'return', 5),
    stop(10, 20, 'return', 6),
  ],
}

describe('the way of a packet', () => {
  const way = packetWay(path)

  it('stands at each hop where its number stands', () => {
    expect([0, 1, 2, 3, 4, 5].map((hop) => way.at(hop)?.x)).toEqual([10, 50, 50, 240, 240, 10])
    expect(way.at(6)).toBeNull()
  })

  it('runs along the path and never back', () => {
    const points = way.between(0, 3)
    expect(points[0]).toEqual({ x: 10, y: 0 })
    expect(points.at(-1)).toEqual({ x: 240, y: 0 })
    expect(points.length).toBeGreaterThan(20)
    expect(points.every(({ x }, index) => index === 0 || x >= (points[index - 1]?.x ?? 0))).toBe(true)
  })

  it('goes back the way it came', () => {
    expect(way.between(3, 1)).toEqual(way.between(1, 3).toReversed())
  })

  it('turns round where the reply starts', () => {
    expect(way.between(3, 4)).toEqual([
      { x: 240, y: 0 },
      { x: 240, y: 20 },
    ])
    expect(way.between(4, 5).every(({ y }) => Math.abs(y - 20) < 1e-9)).toBe(true)
  })

  it('stands still between two hops at one place', () => {
    expect(new Set(way.between(1, 2).map(({ x }) => x))).toEqual(new Set([50]))
  })
})
