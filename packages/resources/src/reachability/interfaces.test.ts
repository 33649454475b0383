import type { Design } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../design-of.ts'
import { address, allow, entry, gateway, group, host, inVpc, route, subnet, table } from '../example-network.ts'
import { ask, blockers, kept, list, openGroup, seen } from './asking.ts'

const second = (props: Entry['props'] = {}, parent = 'b'): Entry => ({
  id: 'second',
  kind: 'networkInterface',
  parent,
  props: { instance: 'app', securityGroups: ['open'], ...props },
})
const ground = [
  subnet('a', '10.0.1.0/24'),
  subnet('b', '10.0.2.0/24'),
  openGroup('open'),
  group('shut', { ingress: [], egress: [] }),
  host('client', 'a', { securityGroups: ['open'] }),
]

describe('a host with several interfaces', () => {
  it('has several sets of groups: it is reached by any of its interfaces', () => {
    const design = inVpc(
      ...ground,
      host('app', 'a', { securityGroups: ['shut'], privateIpAddress: '10.0.1.9' }),
      second(),
    )
    expect(ask(design, 'client > app tcp 443').verdict).toBe('reachable')
    expect(ask(design, 'client > second tcp 443').verdict).toBe('reachable')
    expect(ask(design, 'client > 10.0.1.9 tcp 443').verdict).toBe('blocked')
  })

  it('sends by any that gets through', () => {
    const design = inVpc(...ground, host('app', 'a', { securityGroups: ['shut'] }), second())
    expect(ask(design, 'app > client tcp 443').verdict).toBe('reachable')
    const both = inVpc(...ground, host('app', 'a', { securityGroups: ['shut'] }), second({ securityGroups: ['shut'] }))
    expect(ask(both, 'app > client tcp 443').verdict).toBe('blocked')
  })

  it('is a member of the groups of each interface, at the address of that interface', () => {
    const server = group('server', { ingress: [allow('shut', 443)] })
    const design = inVpc(
      ...ground,
      server,
      group('talks', { egress: [allow('0.0.0.0/0', null, null, { protocol: '-1' })] }),
      host('app', 'a', { securityGroups: ['shut'] }),
      second({ securityGroups: ['talks'] }),
      host('web', 'b', { securityGroups: ['server'] }),
    )
    expect(ask(design, 'second > web tcp 443').verdict).toBe('blocked')
  })

  it('keeps the public address of each interface apart', () => {
    const design = inVpc(
      ...ground,
      gateway(),
      table('out', { subnets: ['b'], routes: [route('0.0.0.0/0', 'igw')] }),
      host('app', 'a', { securityGroups: ['open'] }),
      second(),
      address('eip', 'second'),
    )
    expect(ask(design, 'internet > app tcp 443').verdict).toBe('reachable')
    expect(ask(design, 'internet > app tcp 443').hops.at(-1)?.resource).toBe('internet')
    expect(ask(design, 'app > internet tcp 443').verdict).toBe('reachable')
  })

  it('answers at its secondary addresses where they are asked for', () => {
    const design = inVpc(
      ...ground,
      host('app', 'a', { securityGroups: ['shut'] }),
      second({ privateIpAddress: '10.0.2.20', secondaryPrivateIpAddresses: ['10.0.2.21'] }),
    )
    for (const to of ['10.0.2.20', '10.0.2.21']) expect(ask(design, `client > ${to} tcp 443`).verdict).toBe('reachable')
  })

  it('has none at an interface that is attached to nothing', () => {
    const design = inVpc(...ground, host('app', 'a', { securityGroups: ['shut'] }), second({ instance: null }))
    expect(blockers(ask(design, 'client > second tcp 443'))).toEqual(['forward BAD_STATE second'])
    expect(ask(design, 'client > app tcp 443').verdict).toBe('blocked')
  })

  it('drops what it is to pass on at an interface whose source/destination check is on', () => {
    const through = (sourceDestCheck: boolean) =>
      inVpc(
        ...ground,
        host('app', 'b', { securityGroups: ['open'] }),
        second({ sourceDestCheck }),
        table('t', { subnets: ['a'], routes: [route('0.0.0.0/0', 'second')] }),
      )
    expect(blockers(ask(through(true), 'client > internet tcp 443'))).toEqual([
      'forward ENI_SOURCE_DEST_CHECK_RESTRICTION second',
    ])
    expect(ask(through(false), 'client > internet tcp 443').verdict).toBe('unsupported')
  })
})

describe('a host whose secondary address has a public one', () => {
  /** `app` at 10.0.1.10 and 10.0.1.11; 203.0.113.99 is mapped to the second. */
  const around = (...more: Entry[]) =>
    seen(
      inVpc(
        gateway(),
        subnet('a', '10.0.1.0/24'),
        table('t', { subnets: ['a'], routes: [route('0.0.0.0/0', 'igw')] }),
        openGroup('open'),
        host('app', 'a', { securityGroups: ['open'], privateIpAddress: '10.0.1.10' }),
        ...more,
      ),
      'app',
      { 'secondary.10.0.1.11': '203.0.113.99' },
    )
  const mappedTo = (instance: string | null, ...more: Entry[]) =>
    seen(around(address('eip', instance), ...more), 'eip', { publicIpAddress: '203.0.113.99' })
  /** What comes in for the first address goes to an appliance. */
  const ledElsewhere: readonly Entry[] = [
    table('edge', { routes: [route('10.0.1.10/32', 'app')] }),
    kept('arrivals', 'AWS::EC2::GatewayRouteTableAssociation', {
      RouteTableId: { Ref: 'edge' },
      GatewayId: { Ref: 'igw' },
    }),
  ]
  const arrival = (design: Design, flow: string) =>
    ask(design, flow).hops.find(({ resource }) => resource === 'igw')?.headerOut.destination

  it('is reached from the internet by its name, over that address', () => {
    for (const design of [around(), mappedTo('app')]) {
      expect(ask(design, 'internet > app tcp 443').verdict).toBe('reachable')
      expect(arrival(design, 'internet > app tcp 443')).toBe('10.0.1.11')
    }
    expect(
      ask(mappedTo('app'), 'internet > app tcp 443').hops.find(({ resource }) => resource === 'igw')?.because.en,
    ).toContain('Elastic IP address "eip"')
  })

  it('has it no more where the Elastic IP address that it was is deleted', () => {
    const owned = (...more: Entry[]) =>
      seen(around(...more), 'app', { 'secondary.10.0.1.11': '203.0.113.99', 'elastic.10.0.1.11': 'true' })
    const mapped = seen(owned(address('eip', 'app')), 'eip', { publicIpAddress: '203.0.113.99' })
    expect(ask(mapped, 'internet > app tcp 443').verdict).toBe('reachable')
    expect(ask(owned(), 'internet > app tcp 443').verdict).toBe('blocked')
  })

  it('says of the public address what stops it, not that the first address has none', () => {
    const shut = list('acl', ['a'], entry('egress', 1), entry('ingress', 1, { action: 'deny', cidrBlock: '0.0.0.0/0' }))
    expect(blockers(ask(mappedTo('app', shut), 'internet > app tcp 443'))).toEqual([
      'forward SUBNET_ACL_RESTRICTION acl',
    ])
  })

  it('sends from its first address, unless it is asked to send from the other', () => {
    expect(blockers(ask(mappedTo('app'), 'app > internet tcp 443'))).toEqual([
      'forward IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS igw',
    ])
    for (const from of ['10.0.1.11', '203.0.113.99'])
      expect(ask(mappedTo('app'), `${from} > internet tcp 443`).verdict, from).toBe('reachable')
  })

  it('is reached over whichever of two public addresses works, the first one first', () => {
    const other = address('other', 'app')
    expect(arrival(mappedTo('app', other), 'internet > app tcp 443')).toBe('10.0.1.10')
    const diverted = mappedTo('app', other, ...ledElsewhere)
    expect(arrival(diverted, 'internet > app tcp 443')).toBe('10.0.1.11')
    expect(ask(diverted, 'internet > app tcp 443').verdict).toBe('reachable')
  })

  it('is left without it once the address is mapped to another, or to none', () => {
    const moved = mappedTo('next', host('next', 'a', { securityGroups: ['open'] }))
    expect(ask(moved, 'internet > app tcp 443').verdict).toBe('blocked')
    expect(ask(moved, 'internet > next tcp 443').verdict).toBe('reachable')
    expect(ask(mappedTo(null), 'internet > app tcp 443').verdict).toBe('blocked')
  })

  it('is asked for inside by its first address', () => {
    const inside = around(host('client', 'a', { securityGroups: ['open'] }))
    expect(ask(inside, 'client > app tcp 443').hops[0]?.headerOut.destination).toBe('10.0.1.10')
  })
})
