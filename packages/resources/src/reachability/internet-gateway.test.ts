import { describe, expect, it } from 'vitest'
import { address, allow, entry, gateway, group, host, inVpc, route, subnet, table } from '../example-network.ts'
import { ask, blockers, front, hops, list, openGroup, pair, tcp } from './asking.ts'

describe('an internet gateway', () => {
  it('translates one to one, and only for hosts with a public address', () => {
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

  it('gives the address of an Elastic IP, of the instance’s own wish, or of the subnet’s flag', () => {
    const reachable = (flag: boolean, wish: boolean | null, mapped: boolean) =>
      ask(
        inVpc(
          gateway(),
          subnet('s', '10.0.0.0/24', 'a', { mapPublicIpOnLaunch: flag }),
          table('t', { subnets: ['s'], routes: [route('0.0.0.0/0', 'igw')] }),
          host('web', 's', { associatePublicIpAddress: wish }),
          ...(mapped ? [address('eip', 'web')] : []),
        ),
        'web > internet tcp 443',
      ).verdict
    expect(reachable(true, null, false)).toBe('reachable')
    expect(reachable(false, true, false)).toBe('reachable')
    expect(reachable(false, false, true)).toBe('reachable')
    expect(reachable(true, false, false)).toBe('blocked')
    expect(reachable(false, null, false)).toBe('blocked')
  })

  it('network ACL and security group see the private destination on the way in, and the outside address as source', () => {
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

  it('refuses private and shared ranges in both directions', () => {
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

  it('a host that dials the public address of a neighbour goes out and in again, and group references stop matching', () => {
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

  it('serves its own VPC only', () => {
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

  it('that is attached to nothing lets nothing in, and can be attached by a button', () => {
    const design = inVpc(...pair, address('eip', 'app'), gateway('loose', 'region'))
    const traced = ask(design, 'internet > app tcp 443')
    expect(blockers(traced)).toEqual(['forward BAD_STATE_ATTACHMENT loose', 'return RETURN_NO_ROUTE vpc'])
    expect(traced.blockedBy[0]?.remedy?.edits).toEqual([{ op: 'move', id: 'loose', parent: 'vpc' }])
  })

  it('is missing where nothing from the internet can enter', () => {
    const traced = ask(inVpc(...pair, address('eip', 'app')), 'internet > app tcp 443')
    expect(blockers(traced)).toEqual(['forward NO_PATH vpc', 'return RETURN_NO_ROUTE vpc'])
    expect(traced.blockedBy[0]?.remedy?.edits).toEqual([
      expect.objectContaining({
        op: 'add',
        resource: expect.objectContaining({ kind: 'internetGateway', parent: 'vpc' }),
      }),
    ])
  })

  it('lets a request in where the routes lead no reply out', () => {
    const design = inVpc(...front.filter(({ id }) => id !== 'front-table'))
    const traced = ask(design, 'internet > web tcp 443')
    expect(blockers(traced)).toEqual(['return RETURN_NO_ROUTE vpc'])
    expect(hops(traced)).toContain('forward web delivers')
  })

  it('the internet stands for any address: not one that a rule singles out', () => {
    const design = inVpc(
      ...front.slice(0, 3),
      group('g', { ingress: [allow('198.51.100.0/24', 443)] }),
      host('web', 'front', { associatePublicIpAddress: true, securityGroups: ['g'] }),
    )
    expect(ask(design, 'internet > web tcp 443').verdict).toBe('blocked')
    expect(ask(design, '198.51.100.10 > web tcp 443').verdict).toBe('reachable')
    const everybody = inVpc(
      ...front.slice(0, 3),
      openGroup('o'),
      host('web', 'front', { associatePublicIpAddress: true, securityGroups: ['o'] }),
    )
    expect(ask(everybody, 'internet > web tcp 443').hops[0]?.headerOut.source).toBe('198.51.100.10')
  })
})
