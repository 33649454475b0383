import { formatBlock } from '@vpcanvas/ip'
import { type Design, schemasOf, viewOf } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { designOf } from '../design-of.ts'
import { drawables } from '../drawables.ts'
import {
  cachePart,
  host,
  interfaceEndpoint,
  inVpc,
  ipv6Vpc,
  peered,
  route,
  subnet,
  table,
  twoVpcs,
  vpcWith,
} from '../example-network.ts'
import { proposedVpcBlock } from './collisions.ts'
import { blocksElsewhere, type DesignElsewhere, othersThan, rangesUsed } from './elsewhere.ts'
import { growthIn } from './growth.ts'
import { placement } from '../vpc/placement.ts'
import { addressPlan } from './plan.ts'
import { asCsv, asMarkdown, rowsOf } from './table.ts'

const schemas = schemasOf(drawables)
const planOf = (design: Design, vpc = 'vpc') => {
  const plan = addressPlan(viewOf(design, schemas), vpc, { tierOf: () => null, isProvisioned: (id) => id === 'old' })
  if (!plan) throw new Error('no plan')
  return plan
}
const proposed = (design: Design, prefix = 16) => {
  const free = proposedVpcBlock(viewOf(design, schemas), prefix)
  return free && formatBlock(free)
}

describe('the plan of a VPC', () => {
  it('counts what stands in a subnet: hosts, endpoints and its share of cache nodes', () => {
    const { subnets } = planOf(
      inVpc(...cachePart(), host('web', 'private-a'), interfaceEndpoint('secrets', ['private-a'])),
    )
    const [first] = subnets
    expect(first).toMatchObject({ id: 'private-a', usable: 251, used: 3 })
    expect(first?.taken.map(({ by }) => by).toSorted()).toEqual(['cache', 'secrets', 'web'])
  })

  it('lists ranges, locks, growth and what is free', () => {
    const plan = planOf(
      vpcWith({ secondaryCidrBlocks: ['10.1.0.0/24'] }, subnet('old', '10.0.0.0/24'), subnet('b', '10.0.2.0/24', 'b')),
    )
    expect(plan.ranges.map(({ role }) => role)).toEqual(['primary', 'secondary'])
    expect(plan.subnets.map(({ locked }) => locked)).toEqual([true, false])
    expect(plan.subnets.map(({ growth }) => growth && formatBlock(growth))).toEqual(['10.0.0.0/23', '10.0.2.0/23'])
    expect(plan.free.map(formatBlock).slice(0, 2)).toEqual(['10.0.1.0/24', '10.0.3.0/24'])
    expect(plan.free.map(formatBlock).at(-1)).toBe('10.1.0.0/24')
  })

  it('keeps what AWS would refuse, with its fault', () => {
    const { subnets } = planOf(
      inVpc(subnet('a', '10.0.0.0/24'), subnet('b', '10.0.0.0/25'), subnet('c', '10.9.0.0/24'), subnet('d', 'soon')),
    )
    expect(Object.fromEntries(subnets.map(({ id, fault }) => [id, fault]))).toEqual({
      a: 'overlap',
      b: 'overlap',
      c: 'outside',
      d: 'noBlock',
    })
  })

  it('shows an IPv6 range that AWS has yet to give as one', () => {
    const { ranges } = planOf(ipv6Vpc(subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 0 })))
    expect(ranges.at(-1)).toMatchObject({ role: 'ipv6', known: false })
  })
})

describe('collisions', () => {
  it('are with peers, other VPCs, networks on premises, routes and what AWS uses', () => {
    const reasons = (design: Design, vpc?: string) =>
      planOf(design, vpc).collisions.map(({ reason, grave }) => `${reason} ${grave}`)
    expect(reasons(peered('10.0.0.0/16', '10.0.128.0/20'))).toEqual(['peered true'])
    expect(reasons(twoVpcs())).toEqual([])
    expect(
      reasons(
        designOf(
          { id: 'region', kind: 'region', props: { region: 'ap-northeast-2' } },
          { id: 'vpc', kind: 'vpc', parent: 'region', props: { cidrBlock: '172.17.0.0/20' } },
          { id: 'twin', kind: 'vpc', parent: 'region', props: { cidrBlock: '172.17.8.0/24' } },
          { id: 'office', kind: 'onPremises', props: { cidrBlocks: ['172.16.0.0/12'] } },
          { id: 'igw', kind: 'internetGateway', parent: 'vpc' },
          {
            id: 'table',
            kind: 'routeTable',
            parent: 'vpc',
            props: { routes: [route('172.17.1.0/24', 'igw'), route('0.0.0.0/0', 'igw')] },
          },
        ),
      ),
    ).toEqual(['vpc false', 'onPremises true', 'route false', 'aws false'])
  })

  it('are none where a new VPC is proposed', () => {
    const design = designOf(
      { id: 'region', kind: 'region', props: { region: 'ap-northeast-2' } },
      { id: 'vpc', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.0.0.0/16' } },
      { id: 'office', kind: 'onPremises', props: { cidrBlocks: ['10.1.0.0/16', 'nonsense'] } },
      { id: 'igw', kind: 'internetGateway', parent: 'vpc' },
      {
        id: 'table',
        kind: 'routeTable',
        parent: 'vpc',
        props: { routes: [route('10.2.0.0/16', 'igw'), route('0.0.0.0/0', 'igw')] },
      },
    )
    expect(proposed(design)).toBe('10.3.0.0/16')
    expect(proposed(inVpc(table('t', { routes: [] })), 8)).toBeNull()
  })
})

describe('growth', () => {
  it('says what fits, how broken up it is, and how many more zones there can be', () => {
    const growth = growthIn(
      planOf(vpcWith({ cidrBlock: '10.0.0.0/22' }, subnet('a', '10.0.0.0/24'), subnet('b', '10.0.2.0/24', 'b'))),
    )
    expect(growth).toMatchObject({ total: 1024, held: 512, free: 512, pieces: 2, together: 23 })
    expect(growth.largest && formatBlock(growth.largest)).toBe('10.0.1.0/24')
    expect(growth.fits.find(({ prefix }) => prefix === 24)?.count).toBe(2)
    expect(growth.fits.find(({ prefix }) => prefix === 23)?.count).toBe(0)
    expect(growth.zones).toEqual({ like: 'ap-northeast-2a', prefixes: [24], count: 2 })
  })

  it('does not take what is free in two ranges for one piece', () => {
    const growth = growthIn(planOf(vpcWith({ cidrBlock: '10.0.0.0/24', secondaryCidrBlocks: ['10.1.0.0/24'] })))
    expect(growth).toMatchObject({ free: 512, pieces: 2, together: 24 })
  })
})

describe('the table', () => {
  it('has subnets and free blocks in the order of addresses', () => {
    expect(
      rowsOf(planOf(vpcWith({ cidrBlock: '10.0.0.0/24' }, subnet('a', '10.0.0.64/26')))).map(({ range }) => range),
    ).toEqual(['10.0.0.0/26', '10.0.0.64/26', '10.0.0.128/25'])
  })

  it('lets no name run as a formula or break out of its cell', () => {
    expect(asCsv([['=1+1', 'a,"b"']])).toBe('\'=1+1,"a,""b"""\r\n')
    expect(asMarkdown([['Name'], ['a|b\n<i>']])).toBe('| Name |\n| --- |\n| a\\|b \\<i\\> |\n')
  })
})

describe('what other designs of the folder use', () => {
  const shop: DesignElsewhere = {
    file: 'shop.vpcanvas.json',
    id: 'shop',
    name: 'Shop',
    uses: [
      { reason: 'vpc', name: 'main', ranges: ['10.0.0.0/17', '10.9.0.0/16'] },
      { reason: 'onPremises', name: 'office', ranges: ['10.0.192.0/20'] },
    ],
  }
  const planWith = (elsewhere: readonly DesignElsewhere[]) => {
    const design = inVpc(subnet('a', '10.0.0.0/24'), subnet('b', '10.0.192.0/24'), subnet('c', '10.0.128.0/24'))
    const facts = { tierOf: () => null, isProvisioned: () => false, elsewhere }
    return addressPlan(viewOf(design, schemas), 'vpc', facts)!
  }

  it('collides by the name of the VPC and of the design, and refuses nothing', () => {
    const { collisions } = planWith([shop])
    expect(collisions).toMatchObject([
      { reason: 'elsewhere', by: null, file: 'shop.vpcanvas.json', who: 'main · Shop', grave: false },
      { reason: 'elsewhere', who: 'office · Shop', grave: false },
    ])
    expect(collisions.map(({ text }) => text.en)).toEqual([
      '10.0.0.0/17 is a range of VPC "main" in the design "Shop" too. The two VPCs can never be peered.',
      expect.stringMatching(/^10\.0\.192\.0\/20 is used on premises by "office" in the design "Shop"/),
    ])
    expect(planWith([]).collisions).toEqual([])
  })

  it('is said in each row of the table that it meets', () => {
    const rows = rowsOf(planWith([shop])).map(({ name, collisions }) => [name, collisions.map(({ who }) => who).join()])
    expect(rows.filter(([name]) => name !== '')).toEqual([
      ['a', 'main · Shop'],
      ['c', ''],
      ['b', 'office · Shop'],
    ])
    expect(rows[1]).toEqual(['', 'main · Shop'])
  })

  it('is kept clear of by a new VPC', () => {
    const view = viewOf(inVpc(), schemas)
    const elsewhere = blocksElsewhere([
      shop,
      { ...shop, file: 'b', uses: [{ reason: 'vpc', name: 'x', ranges: ['10.1.0.0/16'] }] },
    ])
    expect(formatBlock(proposedVpcBlock(view, 16, elsewhere)!)).toBe('10.2.0.0/16')
    const arrive = (rangesElsewhere: readonly string[]) => {
      const arrival = placement.arrive(view, null, { rangesElsewhere })
      if ('refused' in arrival) throw new Error(arrival.refused.en)
      return [arrival.props.cidrBlock, arrival.decided?.en]
    }
    expect(arrive([])).toEqual(['10.1.0.0/16', '10.1.0.0/16 · 65,536 addresses'])
    expect(arrive(['10.1.0.0/20', '10.2.0.0/16'])).toEqual([
      '10.3.0.0/16',
      '10.3.0.0/16 · 65,536 addresses · no other design of the folder uses it',
    ])
    // Where nothing is clear of all, it is said.
    expect(arrive(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'])[1]).toMatch(
      /other designs of the folder use it too$/,
    )
  })

  it('is what the VPCs and the networks on premises of a design have, but for the design itself', () => {
    const used = rangesUsed(viewOf(vpcWith({ secondaryCidrBlocks: ['10.1.0.0/24', 'soon'] }), schemas))
    expect(used).toEqual([{ reason: 'vpc', name: 'vpc', ranges: ['10.0.0.0/16', '10.1.0.0/24'] }])
    const copy = { ...shop, file: 'copy of shop.vpcanvas.json' }
    expect(othersThan({ file: shop.file, id: 'other' }, [shop, copy])).toEqual([copy])
    expect(othersThan({ file: shop.file, id: 'shop' }, [shop, copy])).toEqual([])
  })
})
