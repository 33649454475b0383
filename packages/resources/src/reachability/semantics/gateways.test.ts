import { describe, expect, it } from 'vitest'
import { address, allow, entry, gateway, group, host, inVpc, nat, route, subnet, table } from '../../example-network.ts'
import { ask, behind, blockers, front, hops, list, pair, peered, seen, tcp, without } from '../asking.ts'

describe('an internet gateway', () => {
  it('(11) an internet gateway translates one to one, and only for hosts with a public address', () => {
    const traced = ask(inVpc(...front), 'web > internet tcp 443')
    expect(traced.verdict).toBe('reachable')
    const out = traced.hops.find(({ resource, leg }) => resource === 'igw' && leg === 'forward')
    expect(out).toMatchObject({
      decision: 'translates',
      headerIn: { source: '10.0.0.4' },
      headerOut: { source: '203.0.113.1' },
    })
    const back = traced.hops.find(({ resource, leg }) => resource === 'igw' && leg === 'return')
    expect(back).toMatchObject({ headerIn: { destination: '203.0.113.1' }, headerOut: { destination: '10.0.0.4' } })
    const hidden = inVpc(...front, host('hidden', 'front', { securityGroups: ['front-open'] }))
    expect(blockers(ask(hidden, 'hidden > internet tcp 443'))).toEqual([
      'forward IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS igw',
    ])
    expect(blockers(ask(hidden, 'internet > hidden tcp 443'))).toEqual([
      'forward IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS igw',
    ])
  })

  it('(12) network ACL and security group see the private destination on the way in, and the outside address as source', () => {
    const design = (cidr: string) =>
      inVpc(
        gateway(),
        subnet('s', '10.0.0.0/24'),
        table('t', { subnets: ['s'], routes: [route('0.0.0.0/0', 'igw')] }),
        group('g', { ingress: [allow(cidr, 443)] }),
        host('web', 's', { associatePublicIpAddress: true, securityGroups: ['g'] }),
        list('acl', ['s'], tcp('ingress', 100, 443, 443, { cidrBlock: cidr }), entry('egress', 100)),
      )
    expect(ask(design('203.0.113.77/32'), '203.0.113.77 > web tcp 443').verdict).toBe('reachable')
    expect(blockers(ask(design('203.0.113.77/32'), 'internet > web tcp 443'))).toEqual([
      'forward SUBNET_ACL_RESTRICTION acl',
      'forward ENI_SG_RULES_MISMATCH g',
    ])
    const entering = ask(design('0.0.0.0/0'), 'internet > web tcp 443').hops.find(({ resource }) => resource === 'acl')
    expect(entering?.headerIn).toMatchObject({ source: '198.51.100.10', destination: '10.0.0.4' })
  })

  it('(13) private and shared ranges are refused in both directions', () => {
    const design = inVpc(...front)
    expect(blockers(ask(design, 'web > 192.168.7.7 tcp 443'))).toEqual([
      'forward IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS igw',
    ])
    expect(blockers(ask(design, 'web > 100.64.1.1 tcp 443'))).toEqual([
      'forward IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS igw',
    ])
    expect(blockers(ask(design, '192.168.7.7 > web tcp 443'))).toEqual([
      'forward IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS igw',
    ])
    expect(blockers(ask(design, '100.64.1.1 > web tcp 443'))).toEqual([
      'forward IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS igw',
    ])
  })

  it('(14) a host that dials the public address of a neighbour goes out and in again, and group references stop matching', () => {
    const design = inVpc(
      ...front.slice(0, 3),
      group('server-sg', { ingress: [allow('client-sg', 443)] }),
      group('client-sg'),
      host('client', 'front', { associatePublicIpAddress: true, securityGroups: ['client-sg'] }),
      host('server', 'front', { associatePublicIpAddress: true, securityGroups: ['server-sg'] }),
    )
    expect(ask(design, 'client > server tcp 443').verdict).toBe('reachable')
    const reflected = ask(design, 'client > 203.0.113.2 tcp 443')
    expect(hops(reflected).filter((hop) => hop.includes(' igw '))).toEqual([
      'forward igw translates',
      'forward igw translates',
      'return igw translates',
      'return igw translates',
    ])
    expect(blockers(reflected)).toEqual(['forward SG_REFERENCE_NEEDS_PRIVATE_ADDRESS server-sg'])
    expect(reflected.notes).toContainEqual(expect.objectContaining({ code: 'IGW_NAT_REFLECTION' }))
    const opened = inVpc(
      ...front,
      host('client', 'front', { associatePublicIpAddress: true, securityGroups: ['front-open'] }),
    )
    expect(ask(opened, 'client > 203.0.113.2 tcp 443').verdict).toBe('reachable')
  })

  it('(15) an internet gateway serves its own VPC only', () => {
    const design = inVpc(
      ...pair,
      { id: 'other', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.1.0.0/16' } },
      gateway('foreign', 'other'),
      address('eip', 'app'),
      table('a-table', { subnets: ['a'], routes: [route('0.0.0.0/0', 'foreign')] }),
    )
    expect(blockers(ask(design, 'app > internet tcp 443'))).toEqual(['forward BAD_STATE_ATTACHMENT foreign'])
    // A request that comes in by the VPC's own gateway cannot be answered through the other one.
    const own = inVpc(
      ...pair,
      gateway(),
      { id: 'other', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.1.0.0/16' } },
      gateway('foreign', 'other'),
      address('eip', 'app'),
      table('a-table', { subnets: ['a'], routes: [route('0.0.0.0/0', 'foreign')] }),
    )
    expect(blockers(ask(own, 'internet > app tcp 443'))).toEqual(['return BAD_STATE_ATTACHMENT a-table'])
  })
})

describe('a NAT gateway', () => {
  it('(16) a NAT gateway carries TCP, UDP and ICMP only', () => {
    const design = inVpc(...behind)
    expect(['tcp', 'udp', 'icmp'].map((protocol) => ask(design, `app > internet ${protocol}`).verdict)).toEqual([
      'reachable',
      'reachable',
      'reachable',
    ])
    expect(blockers(ask(design, 'app > internet 50'))).toEqual(['forward PROTOCOL_RESTRICTION nat'])
  })

  it('(17) a NAT gateway has no security group, but the network ACL of its subnet is crossed four times for each connection', () => {
    const crossing = list('acl', ['public'], entry('ingress', 100), entry('egress', 100))
    const traced = ask(inVpc(...behind, crossing), 'app > internet tcp 443')
    expect(hops(traced).filter((hop) => hop.includes(' acl '))).toEqual([
      'forward acl allows',
      'forward acl allows',
      'return acl allows',
      'return acl allows',
    ])
    expect(traced.hops.filter(({ kind }) => kind === 'securityGroup').map(({ resource }) => resource)).toEqual([
      'open',
      'open',
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

  it('(18) the source becomes its private address, and only the internet gateway makes that the Elastic IP address', () => {
    const traced = ask(inVpc(...behind), 'app > internet tcp 443')
    const [own, outer] = ['nat', 'igw'].map((id) => traced.hops.find(({ resource }) => resource === id))
    expect(own).toMatchObject({ headerIn: { source: '10.0.1.4' }, headerOut: { source: '10.0.0.4' } })
    expect(outer).toMatchObject({ headerIn: { source: '10.0.0.4' }, headerOut: { source: '203.0.113.1' } })
    expect(outer?.because.en).toContain('Elastic IP address "eip"')
  })

  it('(19) source ports are picked from 1024-65535, all of which the reply needs', () => {
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

  it('(20) it needs the state available, an Elastic IP address, and a route to an internet gateway in its own subnet’s table', () => {
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
    expect(blockers(ask(inVpc(...without('nat'), nat('nat', 'public')), 'app > internet tcp 443'))).toContain(
      'forward BAD_STATE nat',
    )
    const pending = seen(inVpc(...behind), 'nat', { state: 'pending' })
    expect(blockers(ask(pending, 'app > internet tcp 443'))).toEqual(['forward BAD_STATE nat'])
  })

  it('(21) it takes no new connection, is no destination, and does not serve its own subnet', () => {
    const design = inVpc(...behind)
    expect(blockers(ask(design, 'internet > nat tcp 443'))).toEqual(['forward NAT_UNSOLICITED_INBOUND nat'])
    expect(blockers(ask(design, 'internet > 203.0.113.1 tcp 443'))).toEqual(['forward NAT_UNSOLICITED_INBOUND nat'])
    expect(blockers(ask(design, 'db > nat tcp 443'))).toEqual(['forward NAT_UNSOLICITED_INBOUND nat'])
    expect(() => ask(design, 'nat > internet tcp 443')).toThrow(/starts no traffic/)
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

  it('(22) it is not usable from a peered VPC', () => {
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
})
