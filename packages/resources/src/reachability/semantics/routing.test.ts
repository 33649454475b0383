import type { Design } from '@vpcanvas/model'
import { networkOf, subnetExposure } from '@vpcanvas/reachability'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../design-of.ts'
import {
  address,
  gateway,
  host,
  inVpc,
  list as prefixes,
  nat,
  networkInterface,
  publicPart,
  route,
  subnet,
  table,
  vpcWith,
} from '../../example-network.ts'
import { kinds } from '../../kinds.ts'
import type { Route } from '../../route-table/schema.ts'
import { ask, behind, blockers, everything, front, hops, kept, list, pair, peered, seen } from '../asking.ts'

describe('routing', () => {
  it('(1) the local route covers every range of the VPC; an address in no subnet is dropped, and never follows a default route', () => {
    const design = vpcWith(
      { secondaryCidrBlocks: ['10.9.0.0/16'] },
      ...front,
      subnet('far', '10.9.0.0/24'),
      host('deep', 'far', { securityGroups: ['front-open'] }),
    )
    expect(ask(design, 'web > deep tcp 80').verdict).toBe('reachable')
    for (const nobody of ['10.0.200.1', '10.9.200.1'])
      expect(blockers(ask(design, `web > ${nobody} tcp 80`))).toEqual(['forward NO_POSSIBLE_DESTINATION vpc'])
  })

  it('(2) traffic inside one subnet uses neither route table nor network ACL', () => {
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

  it('(3) a subnet uses the main table and the VPC’s own network ACL, unless it has others of the same VPC', () => {
    const deciding = (...more: Entry[]) =>
      hops(ask(inVpc(...pair, ...more), 'app > db tcp 80')).filter((hop) => /^forward .* (allows|routes)$/.test(hop))
    const own = ['forward vpc allows', 'forward vpc routes', 'forward vpc allows']
    const through = (...more: Entry[]) => deciding(...more).filter((hop) => hop !== 'forward open allows')
    const foreign = [
      { id: 'other', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.1.0.0/16' } },
      { ...table('stray', { subnets: ['a'] }), parent: 'other' },
      { ...list('stray-acl', ['a']), parent: 'other' },
    ]
    expect(through()).toEqual(own)
    expect(through(...foreign)).toEqual(own)
    expect(through(table('main', { main: true }))[1]).toBe('forward main routes')
    const given = [table('main', { main: true }), table('own', { subnets: ['a'] }), list('acl', ['a'], ...everything)]
    expect(through(...given)).toEqual(['forward acl allows', 'forward own routes', 'forward vpc allows'])
  })

  it('(4) the longest prefix comes first; a blackhole wins by it too, and drops', () => {
    const design = inVpc(
      ...pair,
      gateway(),
      address('eip', 'app'),
      table('t', { subnets: ['a'], routes: [route('198.51.100.0/24', 'gone'), route('0.0.0.0/0', 'igw')] }),
    )
    expect(ask(design, 'app > 8.8.8.8 tcp 443').verdict).toBe('reachable')
    expect(ask(design, 'app > 198.51.100.7 tcp 443').blockedBy).toEqual([
      expect.objectContaining({ code: 'BAD_STATE_ROUTE', resource: 't', rule: '198.51.100.0/24' }),
    ])
  })

  it('(5) at the same prefix local comes first, then static, then a prefix list, and propagated last; two lists that differ are ambiguous', () => {
    const lists = [prefixes('partners', ['203.0.113.0/24']), prefixes('offices', ['203.0.113.0/24'])]
    const told = kept('told', 'AWS::EC2::Route', {
      RouteTableId: { Ref: 'front-table' },
      DestinationCidrBlock: '203.0.113.0/24',
      GatewayId: 'vgw-0123456789abcdef0',
      Origin: 'EnableVgwRoutePropagation',
    })
    const telling = kept('telling', 'AWS::EC2::VPNGatewayRoutePropagation', { RouteTableIds: [{ Ref: 'front-table' }] })
    const routed = (routes: readonly Route[], ...more: readonly Entry[]) =>
      inVpc(
        ...front.filter(({ id }) => id !== 'front-table'),
        ...lists,
        table('front-table', { subnets: ['front'], routes: [...routes] }),
        ...more,
      )
    const verdict = (...given: Parameters<typeof routed>) =>
      ask(routed(...given), 'web > 203.0.113.200 tcp 443').verdict
    const toHub = 'tgw-0123456789abcdef0'
    expect(ask(routed([route('10.0.0.0/16', 'igw')], ...pair), 'web > db tcp 80').verdict).toBe('reachable')
    expect(verdict([route('partners', toHub), route('203.0.113.0/24', 'igw')])).toBe('reachable')
    expect(verdict([route('203.0.113.0/24', toHub), route('partners', 'igw')])).toBe('unsupported')
    expect(verdict([route('partners', 'igw')], told)).toBe('reachable')
    expect(verdict([], told)).toBe('unsupported')
    const wide = routed([route('anywhere', 'igw')], prefixes('anywhere', ['0.0.0.0/0']), telling)
    expect(ask(wide, 'web > internet tcp 443').verdict).toBe('reachable')
    const listed = kept('listed', 'AWS::EC2::Route', {
      RouteTableId: { Ref: 'front-table' },
      DestinationPrefixListId: 'pl-0bbbbbbb',
      TransitGatewayId: toHub,
      Cidrs: ['203.0.113.0/24'],
    })
    for (const rivals of [
      routed([route('partners', 'igw'), route('offices', toHub)]),
      routed([route('partners', 'igw')], listed),
    ]) {
      const { verdict: unknown, blockedBy } = ask(rivals, 'web > 203.0.113.200 tcp 443')
      expect(unknown).toBe('unsupported')
      expect(blockedBy[0]?.message.en).toContain('does not say which')
    }
  })

  it('(6) a route more specific than the local one counts only for a whole subnet, and only to a NAT gateway, a host or an appliance', () => {
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
    expect(walk('10.0.2.0/24', 'vpce-0123456789abcdef0').verdict).toBe('unsupported')
    expect(hops(walk('10.0.2.0/25', 'nat'))).not.toContain('forward nat translates')
    expect(walk('10.0.2.0/24', 'igw').verdict).toBe('reachable')
    expect(walk('10.0.2.0/24', 'igw').notes[0]).toMatchObject({ code: 'HIGHER_PRIORITY_ROUTE', resource: 'a-table' })
  })

  it('(7) public is a property of the route table, not of the subnet’s address flag', () => {
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
  })

  it('(8) a target in a wrong state drops the traffic: a peering connection, a NAT gateway, an internet gateway, an interface', () => {
    const to = (target: string, ...more: readonly Entry[]) =>
      inVpc(...pair, ...more, table('t', { subnets: ['a'], routes: [route('0.0.0.0/0', target)] }))
    const stopped = (design: Design, at = 'app > 8.8.8.8 tcp 443') => blockers(ask(design, at))
    const joined = peered()
    expect(stopped(joined, 'app > far tcp 80')).toEqual([])
    for (const state of ['pending-acceptance', 'deleted'])
      expect(stopped(seen(joined, 'pcx', { state }), 'app > far tcp 80')).toContain('forward BAD_STATE_ROUTE a-table')
    expect(stopped(seen(inVpc(...behind), 'nat', { state: 'failed' }))).toEqual(['forward BAD_STATE nat'])
    expect(stopped(to('igw', gateway('igw', 'region'), address('eip', 'app')))).toEqual([
      'forward BAD_STATE_ATTACHMENT igw',
    ])
    expect(stopped(to('loose', networkInterface('loose', 'b', { sourceDestCheck: false })))).toEqual([
      'forward BAD_STATE loose',
    ])
  })

  it('(9) the reply needs a route of its own from the far subnet; no peering looks whether there is one', () => {
    const lost = ask(peered({ back: false }), 'app > far tcp 80')
    expect(hops(lost)).toContain('forward far delivers')
    expect(blockers(lost)).toEqual(['return RETURN_NO_ROUTE there-table'])
    expect(ask(peered(), 'app > far tcp 80').verdict).toBe('reachable')
  })

  it('(10) link-local service addresses cannot be routed, and no network ACL blocks the resolver, the metadata or the time', () => {
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
})
