import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ALL_PORTS,
  formatPorts,
  hasPort,
  intersectPorts,
  type PortSet,
  portSet,
  subtractPorts,
  unionPorts,
} from './index.ts'

/** Ports about both ends of what there is, so that ranges often meet, touch and run over. */
const edge = fc.oneof(fc.integer({ min: -3, max: 30 }), fc.integer({ min: 65_510, max: 65_540 }))
const ports = fc
  .array(fc.tuple(edge, fc.integer({ min: -2, max: 10 })), { maxLength: 6 })
  .map((pairs) => pairs.map(([from, more]) => ({ from, to: from + more })))
const watched = [...Array.from({ length: 50 }, (_, n) => n - 5), ...Array.from({ length: 60 }, (_, n) => n + 65_500)]
const members = (set: PortSet) => watched.filter((port) => hasPort(set, port))

describe('sets of ports', () => {
  it('unite, intersect and subtract as sets of numbers do', () => {
    fc.assert(
      fc.property(ports.map(portSet), ports.map(portSet), (a, b) => {
        const [inA, inB] = [new Set(members(a)), new Set(members(b))]
        expect(members(unionPorts(a, b))).toEqual([...inA.union(inB)].toSorted((x, y) => x - y))
        expect(members(intersectPorts(a, b))).toEqual([...inA.intersection(inB)])
        expect(members(subtractPorts(a, b))).toEqual([...inA.difference(inB)])
      }),
    )
  })

  it('hold the ports of their ranges that are ports, in ranges that neither meet nor touch', () => {
    fc.assert(
      fc.property(ports, (ranges) => {
        const set = portSet(ranges)
        const held = (port: number) => ranges.some(({ from, to }) => from <= port && port <= to)
        expect(members(set)).toEqual(watched.filter((port) => port >= 0 && port <= 65_535 && held(port)))
        for (const [index, range] of set.entries()) {
          expect(range.from).toBeLessThanOrEqual(range.to)
          if (index > 0) expect(range.from).toBeGreaterThan((set[index - 1]?.to ?? 0) + 1)
        }
      }),
    )
  })

  it('that are equal have one form', () => {
    fc.assert(
      fc.property(ports.map(portSet), ports.map(portSet), (a, b) => {
        expect(unionPorts(subtractPorts(a, b), intersectPorts(a, b))).toEqual(a)
        expect(unionPorts(a, b)).toEqual(unionPorts(b, a))
        expect(subtractPorts(ALL_PORTS, subtractPorts(ALL_PORTS, a))).toEqual(a)
      }),
    )
    expect(
      portSet([
        { from: 5, to: 9 },
        { from: 1, to: 4 },
      ]),
    ).toEqual([{ from: 1, to: 9 }])
    expect(subtractPorts(ALL_PORTS, ALL_PORTS)).toEqual([])
  })

  it('are written as people write them', () => {
    expect(
      formatPorts(
        portSet([
          { from: 443, to: 443 },
          { from: 1024, to: 65535 },
        ]),
      ),
    ).toBe('443, 1024-65535')
  })
})
