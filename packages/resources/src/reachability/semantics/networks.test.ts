import type { Design } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { designOf, type Entry } from '../../design-of.ts'
import {
  allow,
  entry,
  gateway,
  gatewayEndpoint,
  group,
  host,
  interfaceEndpoint,
  inVpc,
  list as prefixes,
  networkInterface,
  route,
  subnet,
  table,
} from '../../example-network.ts'
import type { Route } from '../../route-table/schema.ts'
import {
  ask,
  blockers,
  front,
  hops,
  list,
  openGroup,
  pair,
  peered,
  peering,
  seen,
  serving,
  without,
} from '../asking.ts'

describe('peering', () => {
  it('(36) a peering connection needs the state active, and a route on both sides', () => {
    expect(hops(ask(peered(), 'app > far tcp 80')).filter((hop) => hop.includes('pcx'))).toEqual([
      'forward pcx carries',
      'return pcx carries',
    ])
    expect(blockers(ask(peered({ forth: false, back: false }), 'app > far tcp 80'))).toEqual([
      'forward NO_ROUTE_TO_DESTINATION a-table',
      'return RETURN_NO_ROUTE there-table',
    ])
    expect(ask(seen(peered(), 'pcx', { state: 'pending-acceptance' }), 'app > far tcp 80').verdict).toBe('blocked')
  })

  it('(37) the destination must lie in the peer’s own ranges: neither a third VPC nor a gateway of the peer', () => {
    const third = { id: 'third', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.2.0.0/16' } }
    const chain = peered({
      more: [
        third,
        { ...subnet('s3', '10.2.0.0/24'), parent: 'third' },
        openGroup('open-3', 'third'),
        host('deep', 's3', { securityGroups: ['open-3'] }),
        peering('pcx-2', 'other', 'third'),
        { ...subnet('c', '10.0.3.0/24'), parent: 'vpc' },
        host('edge', 'c', { securityGroups: ['open'] }),
        {
          ...table('c-table', { subnets: ['c'], routes: [route('10.2.0.0/16', 'pcx'), route('0.0.0.0/0', 'pcx')] }),
          parent: 'vpc',
        },
        gateway('far-igw', 'other'),
      ],
    })
    expect(blockers(ask(chain, 'edge > deep tcp 80'))).toEqual(
      expect.arrayContaining(['forward DISCONNECTED_VPCS vpc', 'forward PCX_REQUIRES_ADDRESS_IN_VPC_CIDR pcx']),
    )
    expect(blockers(ask(chain, 'edge > internet tcp 80'))).toEqual(['forward PCX_REQUIRES_ADDRESS_IN_VPC_CIDR pcx'])
  })

  it('(38) VPCs that overlap cannot be peered, but two of them can with a third: then replies may go to the wrong one', () => {
    const hub = designOf(
      { id: 'region', kind: 'region' },
      ...['left', 'right'].flatMap((side) => [
        { id: side, kind: 'vpc', parent: 'region', props: { cidrBlock: '10.0.0.0/16' } },
        { ...subnet(`${side}-s`, '10.0.1.0/24'), parent: side },
        openGroup(`${side}-open`, side),
        host(`${side}-app`, `${side}-s`, { securityGroups: [`${side}-open`] }),
        peering(`pcx-${side}`, 'hub', side),
        {
          ...table(`${side}-t`, { subnets: [`${side}-s`], routes: [route('10.9.0.0/16', `pcx-${side}`)] }),
          parent: side,
        },
      ]),
      { id: 'hub', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.9.0.0/16' } },
      { ...subnet('hub-s', '10.9.1.0/24'), parent: 'hub' },
      openGroup('hub-open', 'hub'),
      host('service', 'hub-s', { securityGroups: ['hub-open'] }),
      { ...table('hub-t', { subnets: ['hub-s'], routes: [route('10.0.0.0/16', 'pcx-left')] }), parent: 'hub' },
    )
    expect(ask(hub, 'left-app > service tcp 80').verdict).toBe('reachable')
    const lost = ask(hub, 'right-app > service tcp 80')
    expect(blockers(lost)).toEqual(['return RETURN_MISDELIVERED hub-t'])
    expect(blockers(ask(hub, 'service > right-app tcp 80'))).toContain('forward NO_POSSIBLE_DESTINATION left')
    expect(blockers(ask(peered({ there: '10.0.0.0/16' }), 'app > far tcp 80'))).toContain(
      'forward PEERING_CIDR_OVERLAP pcx',
    )
  })

  it('(39) no group reference holds across Regions', () => {
    const across = (second: string) =>
      designOf(
        { id: 'region', kind: 'region' },
        { id: 'region-2', kind: 'region', props: { region: second } },
        { id: 'vpc', kind: 'vpc', parent: 'region' },
        { ...subnet('a', '10.0.1.0/24'), parent: 'vpc' },
        { ...group('client'), parent: 'vpc' },
        host('app', 'a', { securityGroups: ['client'] }),
        { id: 'other', kind: 'vpc', parent: 'region-2', props: { cidrBlock: '10.1.0.0/16' } },
        { ...subnet('there', '10.1.0.0/24'), parent: 'other' },
        { ...group('server-sg', { ingress: [allow('client', 80)] }), parent: 'other' },
        host('far', 'there', { securityGroups: ['server-sg'] }),
        peering('pcx', 'vpc', 'other'),
        { ...table('t', { subnets: ['a'], routes: [route('10.1.0.0/16', 'pcx')] }), parent: 'vpc' },
        { ...table('t2', { subnets: ['there'], routes: [route('10.0.0.0/16', 'pcx')] }), parent: 'other' },
      )
    expect(ask(across('ap-northeast-2'), 'app > far tcp 80').verdict).toBe('reachable')
    expect(blockers(ask(across('us-east-1'), 'app > far tcp 80'))).toEqual([
      'forward SG_REFERENCES_NOT_PRESERVED server-sg',
    ])
  })
})

describe('endpoints', () => {
  it('(40) a gateway endpoint serves the tables it is associated with, by TCP and echo; a static route as long comes first, and groups and network ACLs have to admit the addresses', () => {
    const s3 = { ...prefixes('pl-0aaaaaaa', ['52.219.56.0/22']), name: 'com.amazonaws.ap-northeast-2.s3' }
    const with3 = (routes: readonly Route[], ...more: readonly Entry[]) =>
      inVpc(
        ...without('a-table'),
        s3,
        table('t', { subnets: ['a'], routes: [...routes] }),
        gatewayEndpoint('s3', ['t']),
        ...more,
      )
    const verdicts = (design: Design, ...flows: readonly string[]) => flows.map((flow) => ask(design, flow).verdict)
    expect(verdicts(with3([]), 'app > s3 tcp 443', 'app > s3 icmp')).toEqual(['reachable', 'reachable'])
    expect(verdicts(with3([]), 'app > s3 udp 443', 'db > s3 tcp 443')).toEqual(['blocked', 'blocked'])
    const by = (destination: string) => hops(ask(with3([route(destination, 'nat')]), 'app > 52.219.56.10 tcp 443'))
    expect(by('0.0.0.0/0')).toContain('forward s3 carries')
    expect(by('52.219.56.0/22')).toContain('forward nat translates')
    const inside = [
      group('inner', { egress: [allow('10.0.0.0/16', 443)] }),
      host('shy', 'a', { securityGroups: ['inner'] }),
    ]
    expect(verdicts(with3([], ...inside), 'shy > s3 tcp 443')).toEqual(['blocked'])
    const home = [entry('egress', 100), entry('ingress', 100, { cidrBlock: '10.0.0.0/16' })]
    expect(blockers(ask(with3([], list('acl', ['a'], ...home)), 'app > s3 tcp 443'))).toEqual(['return RETURN_ACL acl'])
  })

  it('(41) an interface endpoint has an interface with a group in each subnet; it answers, and never initiates', () => {
    const design = inVpc(
      ...pair,
      group('endpoint-sg', { ingress: [allow('10.0.1.0/24', 443)] }),
      interfaceEndpoint('secrets', ['a', 'b'], { securityGroups: ['endpoint-sg'] }),
    )
    const traced = ask(design, 'app > secrets tcp 443')
    expect(traced).toMatchObject({ verdict: 'reachable', shown: { of: 2 } })
    expect(blockers(ask(design, 'db > secrets tcp 443'))).toContain('forward ENI_SG_RULES_MISMATCH endpoint-sg')
    expect(blockers(ask(design, 'secrets > app tcp 443'))).toContain('forward VPCE_INTRA_VPC_TRAFFIC secrets')
  })
})

describe('hosts and cache nodes', () => {
  it('(42) several interfaces mean several sets of groups', () => {
    const design = serving(
      [group('shut')],
      [
        group('lets', { ingress: [allow('client', 80)], egress: [] }),
        networkInterface('card', 'a', { instance: 'server', securityGroups: ['lets'] }),
      ],
    )
    expect(ask(design, 'app > server tcp 80').shown).toMatchObject({ to: { resource: 'card' }, of: 2, each: false })
    expect(blockers(ask(design, 'app > 10.0.2.4 tcp 80'))).toEqual(['forward SG_HAS_NO_RULES shut'])
    expect(blockers(ask(design, 'card > app tcp 80'))).toContain('forward SG_HAS_NO_RULES lets')
  })

  it('(43) only running instances are ends', () => {
    const stopped = seen(inVpc(...pair), 'db', { state: 'stopped' })
    for (const flow of ['app > db tcp 80', 'db > app tcp 80'])
      expect(blockers(ask(stopped, flow)), flow).toEqual(['forward BAD_STATE db'])
  })

  it('(44) a host that is to pass traffic on drops it while its source/destination check is on', () => {
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

  it('(45) a cache node has no public address, stands in its subnet group, and answers on its one port; no open group makes it internet-reachable', () => {
    const cached = (kind: string, props: object) =>
      inVpc(
        ...front,
        { id: 'subnets', kind: 'cacheSubnetGroup', props: { subnets: ['front'] } },
        {
          id: 'cache',
          kind,
          props: { cacheSubnetGroup: 'subnets', securityGroups: ['front-open'], ...props },
        },
      )
    const answering = (design: Design) =>
      [6379, 11_211, 7000].filter((port) => ask(design, `web > cache tcp ${port}`).verdict === 'reachable')
    expect(answering(cached('replicationGroup', {}))).toEqual([6379])
    expect(answering(cached('cacheCluster', {}))).toEqual([11_211])
    expect(answering(cached('replicationGroup', { port: 7000 }))).toEqual([7000])
    expect(blockers(ask(cached('replicationGroup', {}), 'internet > cache tcp 6379'))).toEqual([
      'forward CACHE_NOT_INTERNET_REACHABLE cache',
    ])
    expect(blockers(ask(cached('replicationGroup', { cacheSubnetGroup: null }), 'web > cache tcp 6379'))).toEqual([
      'forward UNASSOCIATED_COMPONENT cache',
    ])
  })

  it('(46) what is not modelled makes a path through it unknown, never reachable', () => {
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
