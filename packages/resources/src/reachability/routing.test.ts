import { networkOf, subnetExposure, type Trace } from '@vpcanvas/reachability'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds.ts'
import {
  address,
  entry,
  gateway,
  host,
  inVpc,
  nat,
  publicPart,
  route,
  subnet,
  table,
  vpcWith,
} from '../example-network.ts'
import { ask, blockers, front, hops, list, openGroup, pair, peered, peering } from './asking.ts'

/** What a table had for the destination, as a hop says it. */
function routesAt({ hops: all }: Trace, table: string, leg = 'forward') {
  return all.find((hop) => hop.routes && hop.resource === table && hop.leg === leg)?.routes
}

describe('routes', () => {
  it('the local route covers every range of the VPC, secondary ones too', () => {
    const design = vpcWith(
      { secondaryCidrBlocks: ['10.9.0.0/16'] },
      ...pair,
      subnet('far', '10.9.0.0/24'),
      host('deep', 'far', { securityGroups: ['open'] }),
    )
    expect(ask(design, 'app > deep tcp 80').verdict).toBe('reachable')
  })

  it('an address of the VPC that is in no subnet is dropped, and never falls through to a default route', () => {
    const design = inVpc(...front)
    expect(blockers(ask(design, 'web > 10.0.200.1 tcp 80'))).toEqual(['forward NO_POSSIBLE_DESTINATION vpc'])
  })

  it('traffic inside one subnet uses neither route table nor network ACL', () => {
    const design = inVpc(...pair, host('twin', 'a', { securityGroups: ['open'] }), {
      id: 'shut',
      kind: 'networkAcl',
      props: { subnets: ['a'], entries: [] },
    })
    const traced = ask(design, 'app > twin tcp 80')
    expect(traced.verdict).toBe('reachable')
    expect(hops(traced)).toEqual([
      'forward app sends',
      'forward open allows',
      'forward open allows',
      'forward twin delivers',
      'return twin sends',
      'return open allows',
      'return open allows',
      'return app delivers',
    ])
  })

  it('a subnet without a table of its own uses the main one', () => {
    const main = table('main', { main: true, routes: [route('0.0.0.0/0', 'igw')] })
    expect(ask(inVpc(...front.slice(0, 2), ...front.slice(3), main), 'web > internet tcp 443').verdict).toBe(
      'reachable',
    )
    expect(blockers(ask(inVpc(...front.slice(0, 2), ...front.slice(3)), 'web > internet tcp 443'))).toContain(
      'forward NO_ROUTE_TO_DESTINATION vpc',
    )
  })

  it('a table or network ACL of another VPC does not hold for a subnet that it names', () => {
    const foreign = [
      { id: 'other', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.1.0.0/16' } },
      { ...table('stray', { subnets: ['a'], routes: [] }), parent: 'other' },
      { id: 'stray-acl', kind: 'networkAcl', parent: 'other', props: { subnets: ['a'], entries: [] } },
    ]
    const traced = ask(inVpc(...pair, ...foreign), 'app > db tcp 80')
    expect(traced.verdict).toBe('reachable')
    expect(hops(traced)).toContain('forward vpc routes')
  })

  it('the longest prefix wins, and the walk says which wider route lost', () => {
    const design = inVpc(
      ...front.slice(0, 2),
      ...front.slice(3),
      subnet('other', '10.0.5.0/24'),
      nat('nat', 'other', { elasticIp: 'eip' }),
      address(),
      table('front-table', {
        subnets: ['front'],
        routes: [route('0.0.0.0/0', 'nat'), route('198.51.100.0/24', 'igw')],
      }),
    )
    const traced = ask(design, 'web > 198.51.100.7 tcp 443')
    expect(hops(traced)).toContain('forward igw translates')
    expect(traced.notes).toEqual([expect.objectContaining({ code: 'MORE_SPECIFIC_ROUTE', resource: 'front-table' })])
    expect(traced.notes[0]?.message.en).toContain('198.51.100.0/24 wins over 0.0.0.0/0')
    expect(routesAt(traced, 'front-table')).toEqual({
      won: { destination: '198.51.100.0/24', target: 'igw' },
      lost: [{ destination: '0.0.0.0/0', target: 'nat', why: 'shorterPrefix' }],
    })
  })

  it('of the routes that lost, a hop says which they were and why, on the way back too', () => {
    const design = inVpc(
      ...pair,
      gateway(),
      table('b-table', {
        subnets: ['b'],
        routes: [route('0.0.0.0/0', 'igw'), route('10.0.0.0/16', 'igw'), route('10.0.1.0/25', 'igw')],
      }),
    )
    const traced = ask(design, 'app > db tcp 80')
    expect(traced.verdict).toBe('reachable')
    expect(routesAt(traced, 'b-table', 'return')).toEqual({
      won: { destination: '10.0.0.0/16', target: 'local' },
      lost: [
        { destination: '0.0.0.0/0', target: 'igw', why: 'shorterPrefix' },
        { destination: '10.0.0.0/16', target: 'igw', why: 'notTaken' },
        { destination: '10.0.1.0/25', target: 'igw', why: 'notTaken' },
      ],
    })
    expect(routesAt(ask(design, 'app > internet tcp 80'), 'vpc')).toEqual({ won: null, lost: [] })
  })

  it('the entry and the rule that decided are said as data, too', () => {
    const traced = ask(inVpc(...pair, list('acl', ['b'], entry('ingress', 90), entry('egress', 95))), 'app > db tcp 80')
    const rules = traced.hops.flatMap(({ resource, rule }) => (rule === undefined ? [] : [`${resource} ${rule}`]))
    expect(rules).toContain('acl 90')
    expect(rules).toContain('acl 95')
    expect(rules.some((one) => one.startsWith('open '))).toBe(true)
  })

  it('a blackhole wins by its longer prefix, and drops', () => {
    const design = inVpc(
      ...front.filter(({ id }) => id !== 'front-table'),
      table('front-table', {
        subnets: ['front'],
        routes: [route('0.0.0.0/0', 'igw'), route('198.51.100.0/24', 'gone')],
      }),
    )
    const traced = ask(design, 'web > 198.51.100.7 tcp 443')
    expect(traced.verdict).toBe('blocked')
    expect(traced.blockedBy[0]).toMatchObject({
      code: 'BAD_STATE_ROUTE',
      resource: 'front-table',
      rule: '198.51.100.0/24',
    })
    expect(ask(design, 'web > 8.8.8.8 tcp 443').verdict).toBe('reachable')
  })

  it('the local route comes before a route for the same block', () => {
    const design = inVpc(
      ...pair,
      gateway(),
      table('a-table', { subnets: ['a'], routes: [route('10.0.0.0/16', 'igw')] }),
    )
    expect(ask(design, 'app > db tcp 80').verdict).toBe('reachable')
  })

  it('a route more specific than local counts only for a whole subnet, and only to a NAT gateway or a host', () => {
    const middle = (destination: string, target: string) =>
      inVpc(
        ...pair,
        gateway(),
        subnet('m', '10.0.3.0/24'),
        nat('nat', 'm', { connectivityType: 'private' }),
        host('box', 'm', { sourceDestCheck: false }),
        table('a-table', { subnets: ['a'], routes: [route(destination, target)] }),
      )
    const walk = (destination: string, target: string) => ask(middle(destination, target), 'app > db tcp 80')
    expect(hops(walk('10.0.2.0/24', 'nat'))).toContain('forward nat translates')
    expect(walk('10.0.2.0/24', 'box').verdict).toBe('unsupported')
    expect(hops(walk('10.0.2.0/25', 'nat'))).not.toContain('forward nat translates')
    expect(walk('10.0.2.0/24', 'igw').verdict).toBe('reachable')
    expect(walk('10.0.2.0/24', 'igw').notes[0]).toMatchObject({ code: 'HIGHER_PRIORITY_ROUTE', resource: 'a-table' })
  })

  it('a prefix list may cover any address, so nothing is claimed of what it may win', () => {
    const design = inVpc(
      ...front.filter(({ id }) => id !== 'front-table'),
      ...pair,
      table('front-table', {
        subnets: ['front'],
        routes: [route('0.0.0.0/0', 'igw'), route('pl-0123456789abcdef0', 'igw')],
      }),
    )
    expect(ask(design, 'web > internet tcp 443').verdict).toBe('unsupported')
    expect(ask(design, 'web > db tcp 443').verdict).toBe('reachable')
  })

  it('public is a property of the routes, not of the subnet’s address flag', () => {
    const flagged = subnet('flagged', '10.0.7.0/24', 'a', { mapPublicIpOnLaunch: true })
    const design = inVpc(
      ...publicPart,
      flagged,
      subnet('behind', '10.0.8.0/24'),
      address(),
      nat('nat', 'public', { elasticIp: 'eip' }),
      table('t', { subnets: ['behind'], routes: [route('0.0.0.0/0', 'nat')] }),
    )
    const network = networkOf(design, kinds)
    expect(subnetExposure(network, 'public')).toMatchObject({ exposure: 'public', resource: 'public-table' })
    expect(subnetExposure(network, 'flagged')).toMatchObject({ exposure: 'isolated', resource: 'vpc' })
    expect(subnetExposure(network, 'behind')).toMatchObject({ exposure: 'private', resource: 't' })
    expect(subnetExposure(network, 'nobody')).toBeNull()
  })

  it('a gateway that is gone, detached or of another VPC makes nothing public', () => {
    const away = inVpc(
      subnet('s', '10.0.0.0/24'),
      gateway('igw', 'region'),
      table('t', { subnets: ['s'], routes: [route('0.0.0.0/0', 'igw')] }),
    )
    expect(subnetExposure(networkOf(away, kinds), 's')?.exposure).toBe('isolated')
    const gone = inVpc(subnet('s', '10.0.0.0/24'), table('t', { subnets: ['s'], routes: [route('0.0.0.0/0', 'gone')] }))
    expect(subnetExposure(networkOf(gone, kinds), 's')?.exposure).toBe('isolated')
  })

  it('a target in a wrong state drops the traffic: a peering connection without its other VPC', () => {
    const design = inVpc(
      ...pair,
      peering('pcx', 'vpc', 'nowhere'),
      table('a-table', { subnets: ['a'], routes: [route('10.1.0.0/16', 'pcx')] }),
    )
    expect(blockers(ask(design, 'app > 10.1.0.5 tcp 80'))).toEqual(['forward BAD_STATE_ROUTE a-table'])
  })

  it('the reply needs its own way back from the far subnet', () => {
    expect(blockers(ask(peered({ back: false }), 'app > far tcp 80'))).toEqual(['return RETURN_NO_ROUTE there-table'])
    expect(ask(peered(), 'app > far tcp 80').verdict).toBe('reachable')
  })

  it('link-local addresses cannot be routed, and no filter guards the resolver, the metadata and the time', () => {
    const shut = [
      { id: 'shut', kind: 'networkAcl', props: { subnets: ['a'], entries: [] } },
      { id: 'mute', kind: 'securityGroup', props: { egress: [] } },
    ]
    const design = inVpc(...pair, ...shut, host('quiet', 'a', { securityGroups: ['mute'] }))
    expect(ask(design, 'quiet > 10.0.0.2 udp 53').verdict).toBe('reachable')
    expect(ask(design, 'quiet > 169.254.169.254 tcp 80').verdict).toBe('reachable')
    expect(ask(design, 'quiet > 169.254.169.123 udp 123').verdict).toBe('reachable')
    expect(blockers(ask(design, 'quiet > 169.254.169.254 tcp 22'))).toEqual(['forward PORT_NOT_SERVED vpc'])
    expect(blockers(ask(design, 'app > 169.254.1.1 tcp 80'))).toEqual(['forward NO_ROUTE_TO_DESTINATION vpc'])
    expect(ask(vpcWith({ enableDnsSupport: false }, ...pair), 'app > 10.0.0.2 udp 53').verdict).toBe('blocked')
  })

  it('a host that is to pass traffic on drops it while its source/destination check is on', () => {
    const relay = (sourceDestCheck: boolean) =>
      inVpc(
        ...pair,
        subnet('m', '10.0.3.0/24'),
        openGroup('relay-open'),
        host('box', 'm', { sourceDestCheck, securityGroups: ['relay-open'] }),
        table('a-table', { subnets: ['a'], routes: [route('0.0.0.0/0', 'box')] }),
      )
    expect(blockers(ask(relay(true), 'app > internet tcp 443'))).toEqual([
      'forward ENI_SOURCE_DEST_CHECK_RESTRICTION box',
    ])
    expect(ask(relay(false), 'app > internet tcp 443').verdict).toBe('unsupported')
  })

  it('what an import could not read makes a path through it unknown, never reachable', () => {
    const opaque = {
      id: 'tgw',
      kind: 'opaque',
      parent: 'region',
      props: { format: 'cloudformation', type: 'AWS::EC2::TransitGateway', body: {} },
    }
    const through = (target: string) =>
      inVpc(...pair, opaque, table('a-table', { subnets: ['a'], routes: [route('0.0.0.0/0', target)] }))
    const traced = ask(through('tgw'), 'app > internet tcp 443')
    expect(traced.verdict).toBe('unsupported')
    expect(traced.hops.at(-1)).toMatchObject({ resource: 'tgw', decision: 'unknown' })
    expect(ask(through('tgw-0123456789abcdef0'), 'app > internet tcp 443').verdict).toBe('unsupported')
    expect(ask(through('never-drawn'), 'app > internet tcp 443').verdict).toBe('blocked')
    expect(ask(through('tgw'), 'tgw > app tcp 443').verdict).toBe('unsupported')
  })
})
