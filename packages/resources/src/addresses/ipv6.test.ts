import { block, blockAt, formatBlock } from '@vpcanvas/ip'
import { applyEdits, type Design, schemasOf, viewOf } from '@vpcanvas/model'
import { say } from '@vpcanvas/text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { host, inVpc, ipv6Vpc, subnet, vpcWith } from '../example-network.ts'
import { SUBNET_PREFIXES, subnetIpv6Of } from '../ipv6.ts'
import { kinds } from '../kinds.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { growthIn } from './growth.ts'
import { drawIpv6, fillIpv6, giveIpv6, joinableIpv6, joinIpv6, nextIpv6, splitIpv6, takeIpv6 } from './ipv6.ts'
import type { Ground, Planned } from './moves.ts'
import { addressPlan } from './plan.ts'

const schemas = schemasOf(kinds)
const on = (design: Design, ...provisioned: string[]): Ground => ({
  design,
  kinds,
  isProvisioned: (id) => provisioned.includes(id),
})
const propsAfter = (design: Design, move: Planned, id: string) => {
  if ('refused' in move) throw new Error(move.refused.en)
  return applyEdits(design, move.edits, schemas).resources[id]?.props
}
const refusal = (move: Planned) => ('refused' in move ? say(move.refused, 'en') : null)
const planOf = (design: Design, ...provisioned: string[]) => {
  const isProvisioned = (id: string) => provisioned.includes(id)
  const plan = addressPlan(viewOf(design, schemas), 'vpc', { tierOf: () => null, isProvisioned })
  if (!plan) throw new Error('no plan')
  return plan
}

const RANGE = '2600:1f14:aa:bb00::/56'
const part = (n: number) => block(`2600:1f14:aa:bb${n.toString(16).padStart(2, '0')}::/64`)
const known = vpcWith(
  { ipv6CidrBlock: RANGE },
  subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 0 }),
  subnet('b', '10.0.1.0/24', 'b', { ipv6CidrBlock: '2600:1f14:aa:bb01::/64' }),
  subnet('c', '10.0.2.0/24', 'c'),
)

const after = (design: Design, move: Planned) => {
  if ('refused' in move) throw new Error(move.refused.en)
  return applyEdits(design, move.edits, schemas)
}
const blocksIn = (design: Design) =>
  planOf(design).subnets.map(({ id, ipv6 }) => `${id} ${ipv6 ? formatBlock(ipv6.block) : '-'}`)

/** A range that AWS has yet to give, a /60 of it, and two subnets without IPv6. */
const wide = ipv6Vpc(
  subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 1, ipv6PrefixLength: 60 }),
  subnet('c', '10.0.2.0/24', 'c'),
  subnet('b', '10.0.1.0/24', 'b'),
  host('web', 'a', { ipv6AddressCount: 1 }),
)

describe('another IPv6 block for a subnet', () => {
  it('is known by its number, or written out where it was', () => {
    expect(propsAfter(known, giveIpv6(on(known), 'a', part(255)), 'a')).toMatchObject({ ipv6Index: 255 })
    expect(propsAfter(known, giveIpv6(on(known), 'b', part(16)), 'b')).toMatchObject({
      ipv6CidrBlock: '2600:1f14:aa:bb10::/64',
      ipv6Index: null,
    })
    expect(propsAfter(known, giveIpv6(on(known), 'c', part(2)), 'c')).toMatchObject({ ipv6Index: 2 })
  })

  it('says by its title whether it is the first, and what it gives', () => {
    const [first, other] = [giveIpv6(on(known), 'c', part(2)), giveIpv6(on(known), 'a', part(2))]
    if ('refused' in first || 'refused' in other) throw new Error()
    expect(first.title.en).toBe('Give c 2600:1f14:aa:bb02::/64')
    expect(other.title.en).toBe('Move a to 2600:1f14:aa:bb02::/64')
    expect(other.said.en).toBe('2600:1f14:aa:bb02::/64 · /64 number 2')
  })

  it('is refused where another subnet is, outside the range, and in another size', () => {
    expect(refusal(giveIpv6(on(known), 'a', part(1)))).toMatch(/would meet b \(2600:1f14:aa:bb01::\/64\)/)
    expect(refusal(giveIpv6(on(known), 'a', block('2600:1f14:aa:cc00::/64')))).toMatch(/not within one range of vpc/)
    expect(refusal(giveIpv6(on(known), 'a', block('2600:1f14:aa:bb10::/62')))).toMatch(
      /from \/44 to \/64, in steps of four/,
    )
    expect(refusal(giveIpv6(on(known), 'a', block('2600:1f14:aa:bb00::/60')))).toMatch(/would meet b/)
    const none = inVpc(subnet('a', '10.0.0.0/24'))
    expect(refusal(giveIpv6(on(none), 'a', part(0)))).toMatch(/not within one range/)
  })

  it('is refused while a host writes out an address of the old one', () => {
    const design = ipv6Vpc(
      subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 0 }),
      host('web', 'a', { ipv6Addresses: ['2600:1f14:aa:bb00::5'] }),
    )
    const next = nextIpv6(on(design), 'a')
    expect(next && refusal(next)).toMatch(/^web has the address 2600:1f14:aa:bb00::5 written out/)
  })

  it('of a provisioned subnet is exchanged in place, and refused while provisioned hosts have addresses of the old one', () => {
    const design = vpcWith(
      { ipv6CidrBlock: RANGE },
      subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 0 }),
      host('web', 'a', { ipv6AddressCount: 1 }),
    )
    const held = /^a is provisioned, and AWS keeps its IPv6 block as long as provisioned hosts \(1\) have addresses/
    expect(refusal(giveIpv6(on(design, 'a', 'web'), 'a', part(3)))).toMatch(held)
    expect(refusal(splitIpv6(on(wide, 'a', 'web'), 'a', 64))).toMatch(held)
    expect(refusal(joinIpv6(on(design, 'a', 'web'), 'a'))).toMatch(held)
    const exchanged = giveIpv6(on(design, 'a'), 'a', part(3))
    if ('refused' in exchanged) throw new Error()
    expect(exchanged.notes.map(({ en }) => en)).toEqual([expect.stringMatching(/takes the old block away before/)])
    expect(giveIpv6(on(design), 'a', part(3))).toMatchObject({ notes: [] })
    expect(planOf(design, 'a', 'web').subnets[0]).toMatchObject({ locked: true, ipv6Locked: true })
    expect(planOf(design, 'a').subnets[0]).toMatchObject({ locked: true, ipv6Locked: false })
  })

  it('is the next free one of a range that AWS has yet to give, too', () => {
    const design = ipv6Vpc(
      subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 0 }),
      subnet('b', '10.0.1.0/24', 'b', { ipv6Index: 2 }),
      subnet('c', '10.0.2.0/24', 'c'),
    )
    const next = nextIpv6(on(design), 'c')
    if (!next || 'refused' in next) throw new Error()
    expect(propsAfter(design, next, 'c')).toMatchObject({ ipv6Index: 1 })
    expect(next.said.en).toMatch(/ · \/64 number 1 of the range that AWS will give$/)
  })
})

describe('the plan of an IPv6 range', () => {
  it('says what is free, who stands on whom, and who is outside', () => {
    const design = vpcWith(
      { ipv6CidrBlock: RANGE },
      subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 0 }),
      subnet('b', '10.0.1.0/24', 'b', { ipv6CidrBlock: '2600:1f14:aa:bb00::/64' }),
      subnet('c', '10.0.2.0/24', 'c', { ipv6CidrBlock: '2600:1f14:aa:cc00::/64' }),
      subnet('d', '10.0.3.0/24', 'a'),
    )
    const plan = planOf(design)
    expect(plan.subnets.map(({ ipv6Fault }) => ipv6Fault)).toEqual(['overlap', 'overlap', 'outside', null])
    expect(plan.freeIpv6.map(formatBlock).slice(0, 2)).toEqual(['2600:1f14:aa:bb01::/64', '2600:1f14:aa:bb02::/63'])
    expect(growthIn(plan).ipv6).toEqual({ total: 256, free: 255 })
    expect(growthIn(planOf(inVpc())).ipv6).toBeNull()
  })

  it('gives every move the block that was asked for', () => {
    for (const n of [2, 17, 254]) {
      const move = giveIpv6(on(known), 'a', part(n))
      if ('refused' in move) throw new Error()
      const view = viewOf(applyEdits(known, move.edits, schemas), schemas)
      const after = view.as(subnetSchema, 'a')
      expect(after && formatBlock(subnetIpv6Of(view, after)?.block ?? block('::/0'))).toBe(formatBlock(part(n)))
    }
  })
})

describe('the size of an IPv6 block', () => {
  it('is any from /44 to /64 in steps of four, of a range to come too', () => {
    const wider = giveIpv6(on(known), 'a', block('2600:1f14:aa:bb20::/60'))
    expect(propsAfter(known, wider, 'a')).toMatchObject({ ipv6Index: 2, ipv6PrefixLength: 60, ipv6CidrBlock: null })
    expect('title' in wider && wider.title.en).toBe('Resize a to 2600:1f14:aa:bb20::/60')
    expect('said' in wider && wider.said.en).toBe('2600:1f14:aa:bb20::/60 · /60 number 2')
    const back = giveIpv6(on(wide), 'a', planOf(wide).ranges.at(-1)!.block)
    expect(propsAfter(wide, back, 'a')).toMatchObject({ ipv6Index: 0, ipv6PrefixLength: 56 })
  })

  it('of one that is written out stays written out', () => {
    const moved = giveIpv6(on(known), 'b', block('2600:1f14:aa:bb30::/60'))
    expect(propsAfter(known, moved, 'b')).toMatchObject({ ipv6CidrBlock: '2600:1f14:aa:bb30::/60' })
  })
})

describe('an IPv6 block cut into sixteen', () => {
  it('leaves the subnet the first part and gives the next to subnets that have none, in the order of addresses', () => {
    const cut = splitIpv6(on(wide), 'a', 64)
    if ('refused' in cut) throw new Error(cut.refused.en)
    const design = after(wide, cut)
    expect(['a', 'b', 'c'].map((id) => design.resources[id]?.props)).toMatchObject([
      { ipv6Index: 16, ipv6PrefixLength: 64 },
      { ipv6Index: 17, ipv6PrefixLength: 64 },
      { ipv6Index: 18, ipv6PrefixLength: 64 },
    ])
    expect(cut.title.en).toBe('Split a into 16')
    expect(cut.notes.map(({ en }) => en)).toEqual([
      'a keeps the first part; the next ones go to those that have none: b, c. 13 of the parts are free.',
    ])
    expect(refusal(splitIpv6(on(design), 'a', 68))).toMatch(/narrower than \/64/)
  })

  it('comes together again, where nobody who gives up has a host with an address', () => {
    const design = after(wide, splitIpv6(on(wide), 'a', 64))
    expect(joinableIpv6(on(design), 'a').toSorted()).toEqual(['b', 'c'])
    expect(blocksIn(after(design, joinIpv6(on(design), 'a')))).toEqual(blocksIn(wide))
    expect(joinableIpv6(on(wide), 'a')).toEqual([])
    // The other way round the one with a host would have to give.
    expect(refusal(joinIpv6(on(design), 'b'))).toMatch(/^web in a has an IPv6 address/)
  })

  it('can be all of the range, and no wider', () => {
    const whole = after(wide, joinIpv6(on(wide), 'a'))
    expect(whole.resources['a']?.props).toMatchObject({ ipv6Index: 0, ipv6PrefixLength: 56 })
    expect(refusal(joinIpv6(on(whole), 'a'))).toMatch(/not there any more/)
  })
})

describe('what is free of an IPv6 range', () => {
  it('goes to the first subnet without, as much as is drawn, or to each of them a part', () => {
    const range = planOf(wide).ranges.at(-1)!.block
    const free = planOf(wide).freeIpv6.at(-1)!
    const drawn = drawIpv6(on(wide), 'vpc', blockAt({ family: 6, value: free.first }, 60))
    expect('title' in drawn && drawn.title.en).toMatch(/^Give b /)
    expect(refusal(drawIpv6(on(wide), 'vpc', range))).not.toBeNull()
    const filled = fillIpv6(on(wide), 'vpc', free, 64)
    if ('refused' in filled) throw new Error(filled.refused.en)
    expect(filled.ids).toEqual(['b', 'c'])
    expect(filled.said.en).toMatch(/^2 × \/64, /)
    const full = after(wide, filled)
    expect(refusal(drawIpv6(on(full), 'vpc', planOf(full).freeIpv6[0]!))).toMatch(
      /^Every subnet of the VPC has an IPv6 block/,
    )
    expect(refusal(fillIpv6(on(full), 'vpc', planOf(full).freeIpv6[0]!, 64))).toMatch(/^Every subnet/)
  })

  it('grows by what a subnet gives up, which needs nobody in it with an address', () => {
    expect(refusal(takeIpv6(on(wide), 'a'))).toMatch(/^web in a has an IPv6 address/)
    const { a } = after(known, takeIpv6(on(known), 'a')).resources
    expect(a?.props).toMatchObject({ ipv6Index: null, ipv6PrefixLength: 64 })
  })
})

describe('IPv6 moves, whatever they are and in whatever order', () => {
  const ids = ['a', 'b', 'c', 'd']
  const move = fc.record({
    id: fc.constantFrom(...ids),
    verb: fc.constantFrom('give', 'split', 'join', 'take', 'next', 'draw', 'fill'),
    n: fc.nat(300),
    prefix: fc.integer({ min: 54, max: 66 }),
  })
  it('leave blocks apart, in the range and of sizes that AWS takes; a refused one changes nothing', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), fc.boolean(), (moves, isKnown) => {
        let design = (isKnown ? vpcWith : (_: object, ...all: Parameters<typeof ipv6Vpc>) => ipv6Vpc(...all))(
          { ipv6CidrBlock: RANGE },
          ...ids.map((id, n) => subnet(id, `10.0.${n}.0/24`, 'a', id === 'a' ? { ipv6Index: 5 } : {})),
        )
        for (const { id, verb, n, prefix } of moves) {
          const range = planOf(design).ranges.at(-1)!.block
          const wanted = blockAt({ family: 6, value: BigInt(range.first) + (BigInt(n) << 64n) }, Math.min(64, prefix))
          const own = planOf(design).subnets.find((one) => one.id === id)?.ipv6?.block
          const planned = {
            give: () => giveIpv6(on(design), id, wanted),
            split: () => splitIpv6(on(design), id, (own?.prefix ?? 60) + 4),
            join: () => joinIpv6(on(design), id),
            take: () => takeIpv6(on(design), id),
            next: () => nextIpv6(on(design), id),
            draw: () => drawIpv6(on(design), 'vpc', wanted),
            fill: () => fillIpv6(on(design), 'vpc', wanted, prefix),
          }[verb]()
          if (!planned || 'refused' in planned) continue
          design = applyEdits(design, planned.edits, schemas)
          const plan = planOf(design)
          for (const { ipv6, ipv6Fault } of plan.subnets) {
            expect(ipv6Fault).toBeNull()
            if (ipv6) expect(SUBNET_PREFIXES).toContain(ipv6.block.prefix)
          }
          for (const [at, one] of planned.ids.entries()) {
            const its = plan.subnets.find((subnet) => subnet.id === one)?.ipv6?.block
            const given = planned.blocks[at]
            expect(its && formatBlock(its)).toBe(given && formatBlock(given))
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
