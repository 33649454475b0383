import { address, ALL_PORTS, block, contains, NO_PORTS, type PortSet, portSet } from '@vpcanvas/ip'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { throughList } from './filtering.ts'
import type { AccessList, Entry } from './network.ts'
import { matchedPorts, type Packet } from './packet.ts'

const SPAN = 40
const nothing = { en: '', ko: '' }

const ports = fc
  .tuple(fc.nat(SPAN - 1), fc.nat(8))
  .map(([from, more]): PortSet => portSet([{ from, to: Math.min(SPAN - 1, from + more) }]))
const entries = fc
  .array(
    fc.record({
      action: fc.constantFrom('allow' as const, 'deny' as const),
      protocol: fc.constantFrom(-1, 6, 17),
      ports,
      block: fc.constantFrom(block('10.0.0.0/8'), block('10.0.1.0/24'), block('0.0.0.0/0'), block('::/0')),
    }),
    { maxLength: 8 },
  )
  .map((list): Entry[] => list.map((one, n) => ({ ...one, id: `${n}`, number: n + 1, icmp: null, text: nothing })))

const list = (ingress: readonly Entry[]): AccessList => ({
  origin: { resource: 'acl', kind: 'networkAcl', label: nothing },
  ingress,
  egress: [],
  opened: () => null,
})

const packet = (source: string, destinationPorts: PortSet): Packet => ({
  protocol: 6,
  source: address(source),
  sourcePorts: ALL_PORTS,
  destination: address('10.9.9.9'),
  destinationPorts,
  icmp: null,
  perhaps: NO_PORTS,
  remapped: false,
})

describe('a list of entries', () => {
  it('passes exactly the ports whose first matching entry allows them', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom('10.0.1.5', '10.7.7.7', '8.8.8.8'), (given, source) => {
        const asked = portSet([{ from: 0, to: SPAN - 1 }])
        const { passed } = throughList(list(given), 'ingress', packet(source, asked))
        for (let port = 0; port < SPAN; port++) {
          const first = given.find(
            (entry) =>
              contains(entry.block, address(source)) &&
              (entry.protocol === -1 ||
                (entry.protocol === 6 && entry.ports.some(({ from, to }) => from <= port && port <= to))),
          )
          expect(
            passed.some(({ from, to }) => from <= port && port <= to),
            `port ${port}`,
          ).toBe(first?.action === 'allow')
        }
      }),
    )
  })

  it('with entries that may be there, says what holds whether they are or not', () => {
    const perhaps = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 })
    const asked = packet('10.0.1.5', portSet([{ from: 0, to: SPAN - 1 }]))
    const has = (set: PortSet, port: number) => set.some(({ from, to }) => from <= port && port <= to)
    fc.assert(
      fc.property(entries, perhaps, (given, flags) => {
        const marked = given.map((one, n) => (flags[n] ? { ...one, unsure: list([]).origin } : one))
        const { passed, unsure } = throughList(list(marked), 'ingress', asked)
        const loose = given.flatMap((_one, n) => (flags[n] ? [n] : []))
        const worlds = Array.from({ length: 2 ** loose.length }, (_, world) => {
          const there = loose.filter((_one, n) => (world >> n) & 1)
          const certain = given.filter((one, n) => !flags[n] || there.includes(n))
          return throughList(list(certain), 'ingress', asked).passed
        })
        for (let port = 0; port < SPAN; port++) {
          const open = worlds.filter((one) => has(one, port)).length
          const said = has(passed, port) ? 'passes' : has(unsure, port) ? 'perhaps' : 'refused'
          expect(said, `port ${port}`).toBe(open === worlds.length ? 'passes' : open === 0 ? 'refused' : 'perhaps')
        }
      }),
    )
  })

  it('names an entry that let some of it through, and one that refused some of it', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const { by, passed, refusedBy } = throughList(
          list(given),
          'ingress',
          packet('10.0.1.5', portSet([{ from: 0, to: SPAN - 1 }])),
        )
        expect(by === null).toBe(passed.length === 0)
        if (by) expect(by.action).toBe('allow')
        if (refusedBy) expect(refusedBy.action).toBe('deny')
      }),
    )
  })
})

describe('a rule', () => {
  const rule = { protocol: 1, ports: ALL_PORTS, icmp: { type: 8, code: -1 } }
  const ping: Packet = { ...packet('10.0.0.1', ALL_PORTS), protocol: 1, icmp: { type: 8, code: 0 } }

  it('for ICMP matches by type and code, -1 being any', () => {
    expect(matchedPorts(rule, ping)).toEqual(ALL_PORTS)
    expect(matchedPorts({ ...rule, icmp: { type: 0, code: -1 } }, ping)).toEqual([])
    expect(matchedPorts({ ...rule, icmp: { type: -1, code: 3 } }, ping)).toEqual([])
    expect(matchedPorts({ ...rule, icmp: null }, ping)).toEqual(ALL_PORTS)
  })

  it('for a protocol without ports looks at no ports', () => {
    expect(
      matchedPorts(
        { protocol: 50, ports: portSet([{ from: 5, to: 5 }]), icmp: null },
        { ...packet('10.0.0.1', ALL_PORTS), protocol: 50 },
      ),
    ).toEqual(ALL_PORTS)
  })
})
