import { describe, expect, it } from 'vitest'
import {
  address,
  allow,
  entry,
  gateway,
  group,
  host,
  inVpc,
  nat,
  publicPart,
  route,
  subnet,
  table,
} from '../example-network.ts'
import { ask, blockers, hops, list, openGroup, pair, peered, tcp } from './asking.ts'

/** `app` in `a` behind `nat` in the public subnet. */
const behind = [
  ...publicPart,
  ...pair,
  address(),
  nat('nat', 'public', { elasticIp: 'eip' }),
  table('a-table', { subnets: ['a'], routes: [route('0.0.0.0/0', 'nat')] }),
]

const without = (...ids: string[]) => behind.filter(({ id }) => !ids.includes(id))

describe('a NAT gateway', () => {
  it('carries a host’s connection out, and its reply back', () => {
    expect(hops(ask(inVpc(...behind), 'app > internet tcp 443'))).toEqual([
      'forward app sends',
      'forward open allows',
      'forward vpc allows',
      'forward a-table routes',
      'forward vpc allows',
      'forward nat translates',
      'forward vpc allows',
      'forward public-table routes',
      'forward igw translates',
      'forward internet delivers',
      'return internet sends',
      'return igw translates',
      'return vpc allows',
      'return nat translates',
      'return vpc allows',
      'return public-table routes',
      'return vpc allows',
      'return open allows',
      'return app delivers',
    ])
  })

  it('has no security group: only network ACLs guard it', () => {
    const guards = ask(inVpc(...behind), 'app > internet tcp 443').hops.filter(({ kind }) => kind === 'securityGroup')
    expect(guards.map(({ resource, leg }) => `${leg} ${resource}`)).toEqual(['forward open', 'return open'])
    const filtered = inVpc(...behind, list('acl', ['public'], entry('egress', 100)))
    expect(ask(filtered, 'app > internet tcp 443').blockedBy.map(({ resource }) => resource)).toContain('acl')
  })

  it('carries TCP, UDP and ICMP only', () => {
    const design = inVpc(...behind)
    expect(['tcp', 'udp', 'icmp'].map((protocol) => ask(design, `app > internet ${protocol}`).verdict)).toEqual([
      'reachable',
      'reachable',
      'reachable',
    ])
    expect(blockers(ask(design, 'app > internet 50'))).toEqual(['forward PROTOCOL_RESTRICTION nat'])
  })

  it('the network ACL of its subnet is crossed four times for each connection', () => {
    const crossing = list('acl', ['public'], entry('ingress', 100), entry('egress', 100))
    const traced = ask(inVpc(...behind, crossing), 'app > internet tcp 443')
    expect(hops(traced).filter((hop) => hop.includes(' acl '))).toEqual([
      'forward acl allows',
      'forward acl allows',
      'return acl allows',
      'return acl allows',
    ])
    const needed = [
      tcp('ingress', 100, 443, 443, { cidrBlock: '10.0.1.0/24' }),
      tcp('egress', 100, 443),
      tcp('ingress', 110, 1024, 65_535),
      tcp('egress', 110, 32_768, 60_999, { cidrBlock: '10.0.1.0/24' }),
    ]
    expect(ask(inVpc(...behind, list('acl', ['public'], ...needed)), 'app > internet tcp 443').verdict).toBe(
      'reachable',
    )
    const without = needed.map((_, n) =>
      ask(inVpc(...behind, list('acl', ['public'], ...needed.toSpliced(n, 1))), 'app > internet tcp 443'),
    )
    expect(without.map(blockers)).toEqual([
      ['forward SUBNET_ACL_RESTRICTION acl'],
      ['forward SUBNET_ACL_RESTRICTION acl'],
      ['return RETURN_ACL acl'],
      ['return RETURN_ACL acl'],
    ])
  })

  it('the source becomes its private address, and only the internet gateway makes that the Elastic IP', () => {
    const traced = ask(inVpc(...behind), 'app > internet tcp 443')
    const [own, outer] = ['nat', 'igw'].map((id) => traced.hops.find(({ resource }) => resource === id))
    expect(own).toMatchObject({ headerIn: { source: '10.0.1.4' }, headerOut: { source: '10.0.0.4' } })
    expect(outer).toMatchObject({ headerIn: { source: '10.0.0.4' }, headerOut: { source: '203.0.113.1' } })
    expect(outer?.because.en).toContain('Elastic IP address "eip"')
  })

  it('picks source ports from 1024-65535, all of which the reply needs', () => {
    const narrow = list(
      'acl',
      ['public'],
      entry('ingress', 90, { cidrBlock: '10.0.0.0/16' }),
      tcp('ingress', 100, 32_768, 65_535),
      entry('egress', 100),
    )
    const traced = ask(inVpc(...behind, narrow), 'app > internet tcp 443', { sourcePort: 50_000 })
    expect(blockers(traced)).toEqual(['return RETURN_ACL acl'])
    expect(traced.blockedBy[0]?.message.en).toContain('32768-65535')
    expect(traced.hops.find(({ resource }) => resource === 'nat')?.headerOut.sourcePorts).toEqual([[1024, 65_535]])
  })

  it('between two subnets takes from the sender what rules that name its groups look at', () => {
    const between = (from: string) =>
      inVpc(
        ...without('a-table'),
        table('a-table', { subnets: ['a'], routes: [route('10.0.2.0/24', 'nat')] }),
        group('client'),
        group('server', { ingress: [allow(from, 80)] }),
        host('asker', 'a', { securityGroups: ['client'] }),
        host('answerer', 'b', { securityGroups: ['server'] }),
      )
    expect(blockers(ask(between('client'), 'asker > answerer tcp 80'))).toEqual([
      'forward SG_REFERENCES_NOT_PRESERVED server',
    ])
    expect(ask(between('10.0.0.0/24'), 'asker > answerer tcp 80').verdict).toBe('reachable')
    expect(ask(between('10.0.1.0/24'), 'asker > answerer tcp 80').verdict).toBe('blocked')
  })

  it('gives the reply back at the port that the client sent from', () => {
    const traced = ask(inVpc(...behind), 'app > internet tcp 443', { sourcePort: 50_000 })
    expect(traced.clientPorts).toEqual([[50_000, 50_000]])
    expect(traced.hops.at(-1)?.headerIn).toMatchObject({
      destination: '10.0.1.4',
      destinationPorts: [[50_000, 50_000]],
    })
    const picky = list('acl', ['a'], tcp('ingress', 100, 50_000), entry('egress', 100))
    expect(ask(inVpc(...behind, picky), 'app > internet tcp 443', { sourcePort: 50_000 }).verdict).toBe('reachable')
  })

  it('needs an Elastic IP address', () => {
    expect(blockers(ask(inVpc(...without('nat'), nat('nat', 'public')), 'app > internet tcp 443'))).toContain(
      'forward BAD_STATE nat',
    )
  })

  it('needs a route to an internet gateway in its own subnet’s table', () => {
    const traced = ask(inVpc(...without('public-table')), 'app > internet tcp 443')
    expect(blockers(traced)).toEqual(['forward NAT_SUBNET_NOT_PUBLIC vpc'])
    expect(hops(traced)).toContain('return app delivers')
    const chained = inVpc(
      ...without('public-table'),
      subnet('p', '10.0.9.0/24'),
      address('eip-2'),
      nat('second', 'p', { elasticIp: 'eip-2' }),
      table('t', { subnets: ['public'], routes: [route('0.0.0.0/0', 'second')] }),
    )
    expect(blockers(ask(chained, 'app > internet tcp 443'))).toContain('forward NAT_SUBNET_NOT_PUBLIC t')
  })

  it('takes no new connection, from outside or from inside', () => {
    const design = inVpc(...behind)
    expect(blockers(ask(design, 'internet > nat tcp 443'))).toEqual(['forward NAT_UNSOLICITED_INBOUND nat'])
    expect(blockers(ask(design, 'internet > 203.0.113.1 tcp 443'))).toEqual(['forward NAT_UNSOLICITED_INBOUND nat'])
    expect(blockers(ask(design, 'db > nat tcp 443'))).toEqual(['forward NAT_UNSOLICITED_INBOUND nat'])
    expect(() => ask(design, 'nat > internet tcp 443')).toThrow(/starts no traffic/)
  })

  it('does not serve its own subnet', () => {
    const loop = inVpc(
      gateway(),
      ...pair,
      address(),
      nat('nat', 'a', { elasticIp: 'eip' }),
      table('a-table', { subnets: ['a'], routes: [route('0.0.0.0/0', 'nat')] }),
    )
    expect(blockers(ask(loop, 'app > internet tcp 443'))).toEqual(['forward NAT_SELF_SUBNET_LOOP nat'])
    const neighbour = inVpc(
      gateway(),
      ...pair,
      address(),
      nat('nat', 'a', { elasticIp: 'eip' }),
      table('all', { subnets: ['a', 'b'], routes: [route('0.0.0.0/0', 'nat')] }),
    )
    expect(blockers(ask(neighbour, 'db > internet tcp 443'))).toEqual(['forward NAT_SELF_SUBNET_LOOP nat'])
  })

  it('is not usable from a peered VPC', () => {
    const far = [
      { ...gateway('far-igw', 'other') },
      { ...subnet('far-public', '10.1.9.0/24'), parent: 'other' },
      address(),
      nat('nat', 'far-public', { elasticIp: 'eip' }),
      {
        ...table('far-public-table', { subnets: ['far-public'], routes: [route('0.0.0.0/0', 'far-igw')] }),
        parent: 'other',
      },
    ]
    const routed = (target: string) =>
      peered({
        more: [
          ...far,
          { ...subnet('c', '10.0.3.0/24'), parent: 'vpc' },
          host('edge', 'c', { securityGroups: ['open'] }),
          { ...table('c-table', { subnets: ['c'], routes: [route('0.0.0.0/0', target)] }), parent: 'vpc' },
        ],
      })
    expect(blockers(ask(routed('nat'), 'edge > internet tcp 443'))).toEqual(['forward NGW_REQUIRES_SOURCE_IN_VPC nat'])
    expect(blockers(ask(routed('pcx'), 'edge > internet tcp 443'))).toEqual([
      'forward PCX_REQUIRES_ADDRESS_IN_VPC_CIDR pcx',
    ])
  })

  it('private, reaches another VPC under its own address, and the reply comes back by it', () => {
    const design = peered({
      more: [
        { ...subnet('relay', '10.0.5.0/24'), parent: 'vpc' },
        nat('nat', 'relay', { connectivityType: 'private' }),
        { ...table('relay-table', { subnets: ['relay'], routes: [route('10.1.0.0/16', 'pcx')] }), parent: 'vpc' },
        { ...subnet('c', '10.0.3.0/24'), parent: 'vpc' },
        host('edge', 'c', { securityGroups: ['open'] }),
        { ...table('c-table', { subnets: ['c'], routes: [route('10.1.0.0/16', 'nat')] }), parent: 'vpc' },
      ],
    })
    const traced = ask(design, 'edge > far tcp 80')
    expect(traced.verdict).toBe('reachable')
    expect(traced.hops.find(({ resource }) => resource === 'pcx')?.headerIn.source).toBe('10.0.5.4')
    expect(blockers(ask(design, 'edge > internet tcp 80'))).toContain('forward NO_ROUTE_TO_DESTINATION c-table')
  })

  it('private, has no way to the internet', () => {
    const design = inVpc(...without('nat', 'eip'), nat('nat', 'public', { connectivityType: 'private' }))
    expect(blockers(ask(design, 'app > internet tcp 443'))).toEqual([
      'forward IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS igw',
    ])
  })

  it('hides the group of the host behind it', () => {
    const design = inVpc(
      ...behind.filter(({ id }) => id !== 'app'),
      group('client-sg'),
      group('server-sg', { ingress: [allow('client-sg', 443)] }),
      host('app', 'a', { securityGroups: ['client-sg'] }),
      host('server', 'public', { associatePublicIpAddress: true, securityGroups: ['server-sg'] }),
      openGroup('unused'),
    )
    expect(blockers(ask(design, 'app > 203.0.113.2 tcp 443'))).toEqual([
      'forward SG_REFERENCES_NOT_PRESERVED server-sg',
    ])
  })
})

describe('a regional NAT gateway', () => {
  const regional = inVpc(
    gateway(),
    ...pair,
    nat('nat', 'vpc'),
    table('private', { subnets: ['a', 'b'], routes: [route('0.0.0.0/0', 'nat')] }),
    list('acl', ['a'], entry('egress', 100), tcp('ingress', 100, 1024, 65_535)),
  )

  it('needs no public subnet, and crosses no list but that of the sender', () => {
    const traced = ask(regional, 'app > internet tcp 443')
    expect(traced.verdict).toBe('reachable')
    expect(hops(traced).filter((hop) => hop.includes('acl'))).toEqual(['forward acl allows', 'return acl allows'])
    expect(traced.hops.find(({ resource }) => resource === 'nat')?.headerOut.source).toMatch(/^203\.0\.113\./)
  })

  it('takes nothing in, and has no way out without an internet gateway', () => {
    expect(ask(regional, 'internet > app tcp 443').verdict).toBe('blocked')
    const shut = inVpc(...pair, nat('nat', 'vpc'), table('t', { subnets: ['a'], routes: [route('0.0.0.0/0', 'nat')] }))
    expect(blockers(ask(shut, 'app > internet tcp 443'))).toEqual(['forward NAT_SUBNET_NOT_PUBLIC nat'])
  })
})
