import { formatAddress } from '@vpcanvas/ip'
import { networkOf, subnetExposure } from '@vpcanvas/reachability'
import { applyEdits, schemasOf } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../design-of.ts'
import {
  allow,
  egressOnly,
  entry,
  gateway,
  group,
  host,
  inVpc,
  ipv6Vpc,
  nat,
  route,
  subnet,
  table,
  vpcWith,
} from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { ask, blockers, hops, list, seen } from './asking.ts'

const all = { protocol: '-1', fromPort: null, toPort: null, description: '' }
const both = [
  { ...all, id: 'four', peer: { type: 'cidr', cidr: '0.0.0.0/0' } as const },
  { ...all, id: 'six', peer: { type: 'cidr', cidr: '::/0' } as const },
]
const open = group('open', { ingress: both, egress: both })
const dual = (id: string, n: number, zone = 'a') => subnet(id, `10.0.${n}.0/24`, zone, { ipv6Index: n })
const app = host('app', 'a', { ipv6AddressCount: 1, securityGroups: ['open'] })

/** A dual-stack subnet with a host in it, and a table with these routes. */
const behind = (routes: ReturnType<typeof route>[], ...more: Entry[]) =>
  ipv6Vpc(gateway(), egressOnly(), dual('a', 0), open, app, table('t', { subnets: ['a'], routes }), ...more)

describe('IPv6 in a VPC', () => {
  it('stays inside by the local route of the range, whatever stands for it', () => {
    const design = ipv6Vpc(
      dual('a', 0),
      dual('b', 1),
      open,
      app,
      host('db', 'b', { ipv6AddressCount: 1, securityGroups: ['open'] }),
    )
    const db = networkOf(design, kinds).interfaces.find(({ id, address }) => id === 'db' && address.family === 6)
    expect(db?.segment.blocks.map(({ family, prefix }) => [family, prefix])).toEqual([
      [4, 24],
      [6, 64],
    ])
    expect(db?.addressGiven).toBe(false)
    expect(ask(design, 'app > db tcp 443').verdict).toBe('reachable')
  })

  it('says of the range and the addresses that stand for others that they do, and of known ones nothing', () => {
    const six = (of: ReturnType<typeof ipv6Vpc>) => {
      const { address } = networkOf(of, kinds).interfaces.find((one) => one.id === 'app' && one.address.family === 6)!
      return ask(of, `${formatAddress(address)} > db tcp 443`).hops.map(({ because }) => because.en)
    }
    const hosts = [
      dual('a', 0),
      dual('b', 1),
      open,
      host('db', 'b', { ipv6AddressCount: 1, securityGroups: ['open'] }),
      app,
    ]
    const unknown = six(ipv6Vpc(...hosts))
    expect(unknown).toContainEqual(
      expect.stringMatching(/2001:db8:.*\/56 → local\. The range stands for one that AWS will give\./),
    )
    expect(unknown.join()).toMatch(/stands for one that AWS will give\)/)
    const known = vpcWith({ ipv6CidrBlock: '2406:da12:0:ab00::/56', ipv6Pool: 'ipv6pool-ec2-0abc' }, ...hosts)
    expect(six(known).join()).not.toMatch(/stands for/)
  })

  it('carries what the groups let through in IPv6 alone, since any address of a host will do', () => {
    const six = group('six-only', { ingress: [allow('::/0', 443)], egress: [allow('::/0', 443)] })
    const design = ipv6Vpc(
      dual('a', 0),
      dual('b', 1),
      six,
      host('app', 'a', { ipv6AddressCount: 1, securityGroups: ['six-only'] }),
      host('db', 'b', { ipv6AddressCount: 1, securityGroups: ['six-only'] }),
    )
    expect(ask(design, 'app > db tcp 443')).toMatchObject({ verdict: 'reachable', shown: { of: 2, each: false } })
    expect(ask(design, 'app > db tcp 22')).toMatchObject({ verdict: 'blocked', shown: { of: 2, each: false } })
  })

  it('has a range of its own for each VPC, the same in every run, and none that AWS could give', () => {
    const two = inVpc({
      id: 'v2',
      kind: 'vpc',
      parent: 'region',
      props: { cidrBlock: '10.1.0.0/16', ipv6CidrBlock: 'amazon-provided' },
    })
    const design = applyEdits(
      two,
      [{ op: 'set', id: 'vpc', path: ['ipv6CidrBlock'], value: 'amazon-provided' }],
      schemasOf(kinds),
    )
    const sixes = [...networkOf(design, kinds).domains.values()].flatMap(({ blocks }) =>
      blocks.filter(({ family }) => family === 6),
    )
    expect(sixes).toHaveLength(2)
    expect(sixes[0]?.first).not.toBe(sixes[1]?.first)
    for (const { first, prefix } of sixes) {
      expect(prefix).toBe(56)
      expect(BigInt(first) >> 96n).toBe(0x20010db8n)
    }
  })

  it('uses the range that was seen at AWS, where it was', () => {
    const design = ipv6Vpc(dual('a', 3), open, app)
    const six = networkOf(seen(design, 'vpc', { ipv6CidrBlock: '2406:da12:0:ab00::/56' }), kinds)
      .segments.get('a')
      ?.blocks.find(({ family }) => family === 6)
    expect(BigInt(six?.first ?? 0) >> 64n).toBe(0x2406da120000ab03n)
  })

  it('gives a host the addresses it asks for, else one where its subnet gives each one', () => {
    const count = (flag: boolean, wish: number | null, ipv6Index: number | null = 0) =>
      networkOf(
        ipv6Vpc(
          subnet('a', '10.0.0.0/24', 'a', { ipv6Index, assignIpv6AddressOnCreation: flag }),
          host('app', 'a', { ipv6AddressCount: wish }),
        ),
        kinds,
      ).interfaces.filter(({ address }) => address.family === 6).length
    expect(count(false, null)).toBe(0)
    expect(count(true, null)).toBe(1)
    expect(count(true, 0)).toBe(0)
    expect(count(false, 2)).toBe(2)
    expect(count(true, 2, null)).toBe(0)
  })
})

describe('an egress-only internet gateway', () => {
  it('lets IPv6 out and replies in, and nothing new', () => {
    const design = behind([route('::/0', 'eigw')])
    expect(ask(design, 'app > internet tcp 443').verdict).toBe('reachable')
    expect(hops(ask(design, 'app > internet tcp 443'))).toContain('forward eigw carries')
    expect(ask(design, 'internet > app tcp 443').verdict).toBe('blocked')
  })

  it('carries no IPv4', () => {
    const design = behind([route('0.0.0.0/0', 'eigw')])
    expect(blockers(ask(design, 'app > 198.51.100.10 tcp 443'))).toContainEqual(expect.stringContaining('eigw'))
  })

  it('is no way for a host without an IPv6 address', () => {
    const design = ipv6Vpc(
      egressOnly(),
      dual('a', 0),
      open,
      host('app', 'a', { ipv6AddressCount: 0, securityGroups: ['open'] }),
      table('t', { subnets: ['a'], routes: [route('::/0', 'eigw')] }),
    )
    expect(ask(design, 'app > internet tcp 443').verdict).toBe('blocked')
  })
})

describe('an internet gateway', () => {
  it('passes IPv6 both ways under the host’s own address', () => {
    const design = behind([route('::/0', 'igw')])
    expect(ask(design, 'app > internet tcp 443').verdict).toBe('reachable')
    expect(ask(design, 'internet > app tcp 443').verdict).toBe('reachable')
  })

  it('passes nothing where the groups or the network ACL speak of IPv4 only', () => {
    const four = group('four', { ingress: [allow('0.0.0.0/0', 443)] })
    const guarded = ipv6Vpc(
      gateway(),
      dual('a', 0),
      four,
      host('app', 'a', { ipv6AddressCount: 1, securityGroups: ['four'] }),
      table('t', { subnets: ['a'], routes: [route('::/0', 'igw')] }),
    )
    expect(blockers(ask(guarded, 'internet > app tcp 443'))).toContainEqual(
      expect.stringMatching(/ENI_SG_RULES_MISMATCH four/),
    )
    const listed = behind(
      [route('::/0', 'igw')],
      list('acl', ['a'], entry('ingress', 100), entry('egress', 100, { cidrBlock: '::/0' })),
    )
    expect(blockers(ask(listed, 'internet > app tcp 443'))).toContainEqual(
      expect.stringMatching(/SUBNET_ACL_RESTRICTION acl/),
    )
  })
})

describe('somebody outside with an IPv6 address', () => {
  it('is told what refuses IPv6, not that IPv4 is another family', () => {
    const design = behind([route('::/0', 'igw')], list('acl', ['a'], entry('ingress', 100), entry('egress', 100)))
    expect(blockers(ask(design, '3fff::a > app tcp 443'))).toEqual([
      'forward SUBNET_ACL_RESTRICTION acl',
      'return RETURN_ACL acl',
    ])
  })
})

describe('what a subnet is', () => {
  const exposed = (routes: ReturnType<typeof route>[], ipv6Index: number | null = 0) => {
    const design = ipv6Vpc(
      gateway(),
      egressOnly(),
      subnet('home', '10.0.9.0/24'),
      nat('nat', 'home'),
      subnet('a', '10.0.0.0/24', 'a', { ipv6Index }),
      table('t', { subnets: ['a'], routes }),
    )
    return subnetExposure(networkOf(design, kinds), 'a')?.exposure
  }

  it('is public by a route to the internet gateway for a family that it has', () => {
    expect(exposed([route('::/0', 'igw')])).toBe('public')
    expect(exposed([route('0.0.0.0/0', 'nat'), route('::/0', 'igw')])).toBe('public')
    expect(exposed([route('0.0.0.0/0', 'nat'), route('::/0', 'igw')], null)).toBe('private')
    expect(exposed([route('::/0', 'eigw')])).toBe('private')
    expect(exposed([route('::/0', 'eigw')], null)).toBe('isolated')
    expect(exposed([])).toBe('isolated')
  })
})

describe('secondary ranges', () => {
  it('are local too', () => {
    const design = vpcWith(
      { secondaryCidrBlocks: ['100.64.0.0/16'] },
      subnet('a', '10.0.0.0/24'),
      subnet('b', '100.64.0.0/24'),
      open,
      host('app', 'a', { securityGroups: ['open'] }),
      host('db', 'b', { securityGroups: ['open'] }),
    )
    expect(ask(design, 'app > db tcp 443').verdict).toBe('reachable')
    expect(ask(design, 'db > app tcp 443').verdict).toBe('reachable')
  })
})
