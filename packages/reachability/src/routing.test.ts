import { type Block, block, blockAt, contains } from '@vpcanvas/ip'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Route, Table, Target } from './network.ts'
import { isTaken, lookUp } from './routing.ts'

const gone: Target = { type: 'blackhole', resource: 'gone' }
const local: Target = { type: 'local' }

const near = fc
  .tuple(fc.nat(0xffff), fc.integer({ min: 8, max: 32 }))
  .map(([low, prefix]): Block => blockAt({ family: 4, value: 0x0a000000 + low }, prefix))
const routes = fc
  .uniqueArray(near, { maxLength: 10, selector: ({ first, prefix }) => `${first}/${prefix}` })
  .map((list): Route[] =>
    list.map((destination, n) => ({ id: `${n}`, written: `${n}`, destination, target: gone, rank: 'static' })),
  )

const table = (list: readonly Route[], more: Partial<Table> = {}): Table => ({
  origin: { resource: 't', kind: 'routeTable', label: { en: '', ko: '' } },
  routes: list,
  refused: [],
  unresolved: [],
  led: () => null,
  ...more,
})

describe('looking up a route', () => {
  it('finds the longest prefix of those that cover the address, and names the others', () => {
    fc.assert(
      fc.property(routes, fc.nat(0xffff), (list, low) => {
        const address = { family: 4 as const, value: 0x0a000000 + low }
        const covering = list.filter(({ destination }) => contains(destination, address))
        const { winner, wider, outranked } = lookUp(table(list), address)
        const longest = Math.max(-1, ...covering.map(({ destination }) => destination.prefix))
        expect(winner?.destination.prefix ?? -1).toBe(longest)
        expect(new Set([winner, ...wider, ...outranked].filter(Boolean))).toEqual(new Set(covering))
      }),
    )
  })

  it('prefers the local route for the same block, whatever the order', () => {
    const [own, other]: Route[] = [
      { id: null, written: '', destination: block('10.0.0.0/16'), target: local, rank: 'static' },
      { id: 'x', written: '', destination: block('10.0.0.0/16'), target: gone, rank: 'static' },
    ]
    if (!own || !other) return expect.fail()
    for (const list of [
      [own, other],
      [other, own],
    ]) {
      expect(lookUp(table(list), { family: 4, value: 0x0a000001 })).toMatchObject({ winner: own, outranked: [other] })
    }
  })

  it('leaves open what a list of unknown addresses may win, but not in the domain’s own range', () => {
    const unresolved: Route[] = [
      { id: 'pl', written: 'pl-1', destination: block('0.0.0.0/0'), target: gone, rank: 'static' },
    ]
    const own: Route[] = [{ id: null, written: '', destination: block('10.0.0.0/16'), target: local, rank: 'static' }]
    expect(lookUp(table(own, { unresolved }), { family: 4, value: 0x0a000001 }).unresolved).toEqual([])
    expect(lookUp(table(own, { unresolved }), { family: 4, value: 0x08080808 }).unresolved).toEqual(unresolved)
  })
})

describe('a route inside the domain’s own range', () => {
  const taken = (destination: string, target: Target) =>
    isTaken({ destination: block(destination), target }, [block('10.0.0.0/16')], [block('10.0.1.0/24')])

  it('is taken for a whole segment only', () => {
    expect(taken('10.0.1.0/24', gone)).toBe(true)
    expect(taken('10.0.1.0/25', gone)).toBe(false)
    expect(taken('10.0.0.0/16', gone)).toBe(false)
    expect(taken('10.0.0.0/8', gone)).toBe(true)
    expect(taken('10.9.0.0/24', gone)).toBe(true)
  })
})
