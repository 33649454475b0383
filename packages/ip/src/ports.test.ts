import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ALL_PORTS,
  formatPorts,
  hasPort,
  intersectPorts,
  type PortSet,
  portSet,
  protocolName,
  protocolNumber,
  subtractPorts,
  unionPorts,
} from './index.ts'

const ports = fc
  .array(fc.tuple(fc.nat(40), fc.nat(10)), { maxLength: 6 })
  .map((pairs) => portSet(pairs.map(([from, more]) => ({ from, to: from + more }))))
const members = (set: PortSet) => Array.from({ length: 60 }, (_, port) => port).filter((port) => hasPort(set, port))

describe('sets of ports', () => {
  it('unite, intersect and subtract as sets of numbers do', () => {
    fc.assert(
      fc.property(ports, ports, (a, b) => {
        const [inA, inB] = [new Set(members(a)), new Set(members(b))]
        expect(members(unionPorts(a, b))).toEqual([...inA.union(inB)].toSorted((x, y) => x - y))
        expect(members(intersectPorts(a, b))).toEqual([...inA.intersection(inB)])
        expect(members(subtractPorts(a, b))).toEqual([...inA.difference(inB)])
      }),
    )
  })

  it('that are equal have one form', () => {
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

describe('protocols', () => {
  it('have names and numbers', () => {
    expect(protocolNumber('TCP')).toBe(6)
    expect(protocolNumber('-1')).toBe(-1)
    expect(protocolNumber('all')).toBe(-1)
    expect(protocolNumber('58')).toBe(58)
    expect(protocolName(17)).toBe('udp')
    expect(protocolName(200)).toBe('200')
  })

  it.each(['256', '-2', 'tcpx', '', '06', '__proto__', 'constructor'])('are not %s', (text) => {
    expect(protocolNumber(text)).toBeNull()
  })
})
