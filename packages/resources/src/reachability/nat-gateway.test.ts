import { describe, expect, it } from 'vitest'
import { allow, entry, gateway, group, host, inVpc, nat, route, subnet, table } from '../example-network.ts'
import { ask, behind, blockers, hops, list, openGroup, pair, peered, tcp, without } from './asking.ts'

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
