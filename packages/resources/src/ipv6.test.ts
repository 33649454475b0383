import { formatBlock } from '@vpcanvas/ip'
import {
  applyEdits,
  bring,
  connect,
  type Design,
  duplicate,
  type Edit,
  type Id,
  type Outcome,
  schemasOf,
  viewOf,
} from '@vpcanvas/model'
import { findings } from '@vpcanvas/rules'
import { describe, expect, it } from 'vitest'
import { egressOnly, gateway, host, inVpc, ipv6Vpc, route, subnet, table, twoVpcs } from './example-network.ts'
import { kinds } from './kinds.ts'
import { subnetIpv6Of } from './ipv6.ts'
import type { RouteTableProps } from './route-table/schema.ts'
import { subnetSchema } from './subnet/schema.ts'
import type { VpcProps } from './vpc/schema.ts'

const schemas = schemasOf(kinds)

function after(design: Design, outcome: Outcome): Design {
  if ('refused' in outcome) throw new Error(outcome.refused.en)
  return applyEdits(design, outcome.edits, schemas)
}

function brought(design: Design, kind: string, into: Id): { design: Design; id: Id } {
  const outcome = bring(design, kinds, kind, into)
  return { design: after(design, outcome), id: ('id' in outcome && outcome.id) || '' }
}

function set(id: Id, prop: string, value: unknown): Edit {
  return { op: 'set', id, path: [prop], value }
}

function routesOf(design: Design, id = 't') {
  return (design.resources[id]!.props as RouteTableProps).routes.map(
    ({ destination, target }) => `${destination} ${target}`,
  )
}

const errors = (design: Design) =>
  findings(design, kinds, { strict: true }).filter(({ severity }) => severity === 'error')

describe('a subnet', () => {
  it('brought into a VPC with IPv6 gets the next free /64, and none where the VPC has no range', () => {
    const first = brought(ipv6Vpc(subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 0 })), 'subnet', 'vpc')
    expect(first.design.resources[first.id]?.props).toMatchObject({ ipv6Index: 1 })
    const four = brought(inVpc(), 'subnet', 'vpc')
    expect(four.design.resources[four.id]?.props).toMatchObject({ ipv6Index: null })
  })

  it('copied gets a /64 of its own; in a copied VPC it keeps its number', () => {
    const start = ipv6Vpc(
      subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 4, assignIpv6AddressOnCreation: true }),
      host('app', 'a', { ipv6AddressCount: 2 }),
    )
    const beside = after(start, duplicate(start, kinds, ['a']))
    expect(errors(beside)).toEqual([])
    const indices = (design: Design) =>
      viewOf(design, schemas)
        .all(subnetSchema)
        .map(({ props }) => props.ipv6Index)
        .toSorted()
    expect(indices(beside)).toEqual([0, 4])
    const whole = after(start, duplicate(start, kinds, ['vpc']))
    expect(errors(whole)).toEqual([])
    expect(indices(whole)).toEqual([4, 4])
    const counts = Object.values(whole.resources)
      .filter(({ kind }) => kind === 'instance')
      .map(({ props }) => props['ipv6AddressCount'])
    expect(counts).toEqual([2, 2])
  })

  it('copied into a VPC without IPv6 is of IPv4 alone, and so are the hosts in it', () => {
    const start = applyEdits(
      twoVpcs(
        subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 0, assignIpv6AddressOnCreation: true }),
        host('app', 'a', { ipv6AddressCount: 1 }),
      ),
      [set('vpc', 'ipv6CidrBlock', 'amazon-provided')],
      schemas,
    )
    const design = after(start, duplicate(start, kinds, ['a'], { into: { parent: 'vpc-2' } }))
    expect(errors(design)).toEqual([])
    const copies = Object.values(design.resources).filter(({ id }) => !Object.hasOwn(start.resources, id))
    expect(copies.map(({ props }) => [props['ipv6Index'] ?? null, props['ipv6AddressCount'] ?? null])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('is the part of the range that its number says, of a range of any size', () => {
    const at = (ipv6CidrBlock: string, ipv6Index: number) => {
      const design = applyEdits(
        inVpc(subnet('a', '10.0.0.0/24', 'a', { ipv6Index })),
        [set('vpc', 'ipv6CidrBlock', ipv6CidrBlock), set('vpc', 'ipv6Pool', 'ipv6pool-ec2-0abc')],
        schemas,
      )
      const view = viewOf(design, schemas)
      const range = subnetIpv6Of(view, view.all(subnetSchema)[0]!)
      return range && formatBlock(range.block)
    }
    expect(at('2001:db8:1:ab00::/56', 0)).toBe('2001:db8:1:ab00::/64')
    expect(at('2001:db8:1:ab00::/56', 255)).toBe('2001:db8:1:abff::/64')
    expect(at('2001:db8:1:ab00::/56', 256)).toBeNull()
    expect(at('2001:db8:1::/48', 65_535)).toBe('2001:db8:1:ffff::/64')
    expect(at('2001:db8:1:abf0::/60', 15)).toBe('2001:db8:1:abff::/64')
    expect(at('2001:db8:1:abf0::/60', 16)).toBeNull()
  })
})

describe('lines from a route table', () => {
  it('to an egress-only internet gateway propose ::/0, once', () => {
    const start = ipv6Vpc(egressOnly(), table('t', {}))
    const design = after(start, connect(start, kinds, 't', 'eigw'))
    expect(routesOf(design)).toEqual(['::/0 eigw'])
    expect(connect(design, kinds, 'eigw', 't')).toHaveProperty('refused')
  })

  it('to an egress-only internet gateway turn the route that is there, and leave IPv4 alone', () => {
    const start = ipv6Vpc(
      gateway(),
      egressOnly(),
      table('t', { routes: [route('0.0.0.0/0', 'igw'), route('::/0', 'igw')] }),
    )
    expect(routesOf(after(start, connect(start, kinds, 't', 'eigw')))).toEqual(['0.0.0.0/0 igw', '::/0 eigw'])
  })

  it('to one of another VPC are refused', () => {
    const start = twoVpcs(egressOnly('eigw', 'vpc-2'), table('t', {}))
    expect(connect(start, kinds, 't', 'eigw')).toHaveProperty('refused')
  })

  it('to the internet gateway are for both families where the VPC has both, and IPv6 has no other way', () => {
    const both = ipv6Vpc(gateway(), table('t', {}))
    expect(routesOf(after(both, connect(both, kinds, 't', 'igw')))).toEqual(['0.0.0.0/0 igw', '::/0 igw'])
    const taken = ipv6Vpc(gateway(), egressOnly(), table('t', { routes: [route('::/0', 'eigw')] }))
    expect(routesOf(after(taken, connect(taken, kinds, 't', 'igw')))).toEqual(['::/0 eigw', '0.0.0.0/0 igw'])
    const four = inVpc(gateway(), table('t', {}))
    expect(routesOf(after(four, connect(four, kinds, 't', 'igw')))).toEqual(['0.0.0.0/0 igw'])
  })
})

describe('an egress-only internet gateway', () => {
  it('is refused in a VPC that has one', () => {
    const one = brought(ipv6Vpc(), 'egressOnlyInternetGateway', 'vpc')
    expect(bring(one.design, kinds, 'egressOnlyInternetGateway', 'vpc')).toHaveProperty('refused')
    expect(duplicate(one.design, kinds, [one.id])).toHaveProperty('refused')
  })

  it('says whom it serves, and by which tables', () => {
    const facts = (design: Design) =>
      kinds['egressOnlyInternetGateway']!.form.facts!(design.resources['eigw']!, viewOf(design, schemas)).map(
        ({ value }) => value.en,
      )
    expect(facts(inVpc(egressOnly()))).toEqual(['Nothing'])
    const [range, ...tables] = facts(ipv6Vpc(egressOnly(), table('t', { routes: [route('::/0', 'eigw')] })))
    expect(range).toMatch(/^2001:db8:.*\/56 \(stands for it until AWS has given one\)$/)
    expect(tables).toEqual(['t'])
  })
})

describe('a VPC', () => {
  it('copied asks for a range of Amazon’s again, and leaves a block of one’s own to the original', () => {
    const copied = (props: Partial<VpcProps>) => {
      const start = applyEdits(
        inVpc(),
        Object.entries(props).map(([prop, value]) => set('vpc', prop, value)),
        schemas,
      )
      const design = after(start, duplicate(start, kinds, ['vpc']))
      return Object.values(design.resources).find(({ kind, id }) => kind === 'vpc' && id !== 'vpc')?.props
    }
    expect(copied({ ipv6CidrBlock: 'amazon-provided' })).toMatchObject({ ipv6CidrBlock: 'amazon-provided' })
    expect(copied({ ipv6CidrBlock: '2001:db8::/56', ipv6Pool: 'p' })).toMatchObject({
      ipv6CidrBlock: null,
      ipv6Pool: null,
    })
  })

  it('starts a security group open outwards in both families', () => {
    const { design, id } = brought(ipv6Vpc(), 'securityGroup', 'vpc')
    expect(design.resources[id]?.props['egress']).toMatchObject([
      { peer: { cidr: '0.0.0.0/0' } },
      { peer: { cidr: '::/0' } },
    ])
  })
})
