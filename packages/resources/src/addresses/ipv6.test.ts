import { block, formatBlock } from '@vpcanvas/ip'
import { applyEdits, type Design, schemasOf, viewOf } from '@vpcanvas/model'
import { say } from '@vpcanvas/text'
import { describe, expect, it } from 'vitest'
import { host, inVpc, ipv6Vpc, subnet, vpcWith } from '../example-network.ts'
import { subnetIpv6Of } from '../ipv6.ts'
import { kinds } from '../kinds.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { growthIn } from './growth.ts'
import { giveIpv6, nextIpv6 } from './ipv6.ts'
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
const planOf = (design: Design) => {
  const plan = addressPlan(viewOf(design, schemas), 'vpc', { tierOf: () => null, isProvisioned: () => false })
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
    expect(refusal(giveIpv6(on(known), 'a', block('2600:1f14:aa:bb10::/60')))).toMatch(/is no \/64/)
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

  it('of a provisioned subnet is exchanged in place, with a word about hosts that have addresses', () => {
    const design = vpcWith(
      { ipv6CidrBlock: RANGE },
      subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 0 }),
      host('web', 'a', { ipv6AddressCount: 1 }),
    )
    const move = giveIpv6(on(design, 'a', 'web'), 'a', part(3))
    if ('refused' in move) throw new Error()
    expect(move.notes.map(({ en }) => en)).toEqual([expect.stringMatching(/AWS refuses .* \(1\) have addresses/)])
    expect(giveIpv6(on(design, 'a'), 'a', part(3))).toMatchObject({ notes: [] })
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
