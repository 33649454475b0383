import { describe, expect, it } from 'vitest'
import type { Entry } from '../design-of.ts'
import { address, allow, gateway, group, host, inVpc, route, subnet, table } from '../example-network.ts'
import { ask, blockers, openGroup } from './asking.ts'

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
