import { describe, expect, it } from 'vitest'
import {
  allow,
  entry,
  group,
  host,
  inVpc,
  ipv6Vpc,
  list as prefixes,
  networkInterface,
  route,
  subnet,
  table,
} from '../../example-network.ts'
import type { SecurityGroupRule } from '../../security-group/schema.ts'
import {
  ask,
  blockers,
  everything,
  everywhere,
  list,
  openGroup,
  pair,
  peered,
  serving,
  tcp,
  without,
} from '../asking.ts'

describe('security groups', () => {
  it('(23) groups only allow, what any group of the interface allows passes, and each interface has its own', () => {
    const design = serving([
      group('one', { ingress: [allow('10.0.1.0/24', 80)] }),
      group('two', { ingress: [allow('10.0.1.0/24', 443)] }),
    ])
    expect([80, 443, 22].map((port) => ask(design, `app > server tcp ${port}`).verdict)).toEqual([
      'reachable',
      'reachable',
      'blocked',
    ])
    const second = serving(
      [group('closed')],
      [
        group('lets', { ingress: [allow('client', 80)] }),
        networkInterface('card', 'b', { instance: 'server', securityGroups: ['lets'], privateIpAddress: '10.0.2.50' }),
      ],
    )
    expect(ask(second, 'app > 10.0.2.50 tcp 80').verdict).toBe('reachable')
    expect(ask(second, 'app > 10.0.2.4 tcp 80').verdict).toBe('blocked')
  })

  it('(24) replies pass without any rule, but a new connection the other way needs one', () => {
    const design = serving([group('one', { ingress: [allow('10.0.1.0/24', 80)], egress: [] })])
    expect(ask(design, 'app > server tcp 80').verdict).toBe('reachable')
    expect(blockers(ask(design, 'server > app tcp 80'))).toEqual([
      'forward SG_HAS_NO_RULES one',
      'forward SG_HAS_NO_RULES client',
    ])
  })

  it('(25) a group reference means the private addresses of members, in the VPC or a peer of the same Region; a stale one matches nothing', () => {
    const design = serving(
      [group('one', { ingress: [allow('client', 80)] })],
      [host('stranger', 'a', { securityGroups: ['one'] })],
    )
    expect(ask(design, 'app > server tcp 80').verdict).toBe('reachable')
    expect(blockers(ask(design, 'stranger > server tcp 80'))).toEqual(['forward ENI_SG_RULES_MISMATCH one'])
    const across = peered({
      more: [
        { ...group('asking'), parent: 'vpc' },
        host('asker', 'a', { securityGroups: ['asking'] }),
        { ...group('strict', { ingress: [allow('asking', 80)] }), parent: 'other' },
        host('guarded', 'there', { securityGroups: ['strict'] }),
      ],
    })
    expect(ask(across, 'asker > guarded tcp 80').verdict).toBe('reachable')
    expect(blockers(ask(across, 'app > guarded tcp 80'))).toEqual(['forward ENI_SG_RULES_MISMATCH strict'])
    const stale = serving([group('one', { ingress: [allow('sg-elsewhere', 80)] })])
    expect(blockers(ask(stale, 'app > server tcp 80'))).toEqual(['forward UNKNOWN_PEERED_SGS one'])
  })

  it('(26) a new group lets nothing in and everything out; a list without outbound rules lets nothing out', () => {
    const fresh = serving([group('fresh')])
    expect(blockers(ask(fresh, 'app > server tcp 80'))).toEqual(['forward SG_HAS_NO_RULES fresh'])
    expect(blockers(ask(fresh, 'server > app tcp 80'))).toEqual(['forward SG_HAS_NO_RULES client'])
    const mute = serving([group('mute', { egress: [] })])
    expect(ask(mute, 'server > app tcp 80').blockedBy[0]).toMatchObject({
      code: 'SG_HAS_NO_RULES',
      resource: 'mute',
      direction: 'egress',
    })
  })

  it('(27) groups apply inside a subnet too', () => {
    expect(
      blockers(
        ask(serving([group('fresh')], [host('near', 'b', { securityGroups: ['client'] })]), 'near > server tcp 80'),
      ),
    ).toEqual(['forward SG_HAS_NO_RULES fresh'])
  })

  it('(28) ICMP type and code live in the port fields, -1 being any; other protocols ignore ports, and protocol -1 is everything', () => {
    const ping = (...rules: SecurityGroupRule[]) =>
      ask(serving([group('g', { ingress: rules })]), 'app > server icmp').verdict
    expect(ping(everywhere('icmp', 8, 0))).toBe('reachable')
    expect(ping(everywhere('icmp', 8, -1))).toBe('reachable')
    expect(ping(everywhere('icmp', -1))).toBe('reachable')
    expect(ping(everywhere('icmp', 0, 0))).toBe('blocked')
    expect(ping(everywhere('tcp', 8))).toBe('blocked')
    const verdict = (rule: SecurityGroupRule, flow: string) =>
      ask(serving([group('g', { ingress: [rule] })]), `app > server ${flow}`).verdict
    expect(verdict(everywhere('50', 1, 2), '50')).toBe('reachable')
    expect(verdict(everywhere('-1', 22), 'tcp 80')).toBe('reachable')
    expect(verdict(everywhere('-1', null), 'icmp')).toBe('reachable')
    expect(verdict(everywhere('udp', 80), 'tcp 80')).toBe('blocked')
  })

  it('(29) prefix lists may stand in rules and routes, never in network ACLs', () => {
    const clients = prefixes('clients', ['10.0.1.0/24'])
    const named = { ...allow('', 80), peer: { type: 'prefixList' as const, prefixList: 'clients' } }
    expect(ask(serving([group('g', { ingress: [named] })], [clients]), 'app > server tcp 80').verdict).toBe('reachable')
    const routed = inVpc(
      ...without('a-table'),
      prefixes('partners', ['203.0.113.128/25']),
      table('a-table', { subnets: ['a'], routes: [route('partners', 'nat')] }),
    )
    expect(ask(routed, 'app > 203.0.113.200 tcp 443').verdict).toBe('reachable')
    expect(ask(routed, 'app > 203.0.113.100 tcp 443').verdict).toBe('blocked')
    const listed = (cidrBlock: string) =>
      ask(
        inVpc(...pair, clients, list('acl', ['b'], entry('ingress', 100, { cidrBlock }), entry('egress', 100))),
        'app > db tcp 80',
      ).verdict
    expect(listed('10.0.1.0/24')).toBe('reachable')
    expect(listed('clients')).toBe('blocked')
  })

  it('(30) IPv4 and IPv6 rules are separate', () => {
    const only = (cidr: string) => {
      const rule = { ...allow('', 80), peer: { type: 'cidr' as const, cidr } }
      const dual = { ipv6AddressCount: 1 }
      const design = ipv6Vpc(
        subnet('a', '10.0.1.0/24', 'a', { ipv6Index: 1 }),
        openGroup('open'),
        group('talks', { egress: [everywhere('-1', null), { ...rule, protocol: '-1', id: 'six' }] }),
        group('g', { ingress: [rule] }),
        host('app', 'a', { ...dual, securityGroups: ['talks'] }),
        host('old', 'a', { securityGroups: ['open'] }),
        host('server', 'a', { ...dual, securityGroups: ['g'] }),
      )
      return ['app', 'old'].map((from) => ask(design, `${from} > server tcp 80`).verdict)
    }
    expect(only('::/0')).toEqual(['reachable', 'blocked'])
    expect(only('0.0.0.0/0')).toEqual(['reachable', 'reachable'])
  })
})

describe('network ACLs', () => {
  it('(31) network ACLs decide by rule number whatever the order of the list, the first match first, and end in a deny', () => {
    const deny = entry('ingress', 90, { action: 'deny' })
    for (const entries of [
      [deny, ...everything],
      [...everything, deny],
    ]) {
      const traced = ask(inVpc(...pair, list('acl', ['b'], ...entries)), 'app > db tcp 80')
      expect(traced.blockedBy).toEqual([
        expect.objectContaining({ code: 'SUBNET_ACL_RESTRICTION', resource: 'acl', direction: 'ingress', rule: '90' }),
      ])
    }
    expect(
      ask(
        inVpc(...pair, list('acl', ['b'], entry('ingress', 110, { action: 'deny' }), ...everything)),
        'app > db tcp 80',
      ).verdict,
    ).toBe('reachable')
    const last = ask(inVpc(...pair, list('acl', ['b'], entry('egress', 100))), 'app > db tcp 80')
    expect(last.blockedBy).toEqual([expect.objectContaining({ direction: 'ingress', rule: '*' })])
  })

  it('(32) a flow between two subnets meets four checks: out, in, and for the reply out, in', () => {
    const without = (subnet: string, direction: 'ingress' | 'egress') =>
      ask(
        inVpc(...pair, list('acl', [subnet], ...everything.filter((one) => one.direction !== direction))),
        'app > db tcp 80',
      ).blockedBy.map(({ leg, code }) => `${leg} ${code}`)
    expect(without('a', 'egress')).toEqual(['forward SUBNET_ACL_RESTRICTION'])
    expect(without('b', 'ingress')).toEqual(['forward SUBNET_ACL_RESTRICTION'])
    expect(without('b', 'egress')).toEqual(['return RETURN_ACL'])
    expect(without('a', 'ingress')).toEqual(['return RETURN_ACL'])
  })

  it('(33) rules match the destination port only, so a reply is matched on the client’s ephemeral port, and a verdict may hold for some only', () => {
    const tight = inVpc(...pair, list('tight', ['b'], tcp('ingress', 100, 6379), tcp('egress', 100, 6379)))
    const traced = ask(tight, 'app > db tcp 6379', { sourcePort: 50_000 })
    expect(traced.blockedBy).toEqual([
      expect.objectContaining({
        leg: 'return',
        code: 'RETURN_ACL',
        resource: 'tight',
        kind: 'networkAcl',
        direction: 'egress',
        rule: '*',
      }),
    ])
    expect(traced.blockedBy[0]?.fix.en).toBe('Allow TCP 1024-65535 to 10.0.1.0/24 in "tight" (rule 110)')
    expect(ask(tight, 'app > db tcp 6379', { sourcePort: 6379 }).verdict).toBe('reachable')
    const windows = inVpc(...pair, list('acl', ['b'], entry('ingress', 100), tcp('egress', 100, 49_152, 65_535)))
    const some = ask(windows, 'app > db tcp 80')
    expect(some.verdict).toBe('reachable')
    expect(some.clientPorts).toEqual([[49_152, 60_999]])
    expect(some.notes).toEqual([expect.objectContaining({ leg: 'return', code: 'RETURN_ACL' })])
    expect(ask(windows, 'app > db tcp 80', { sourcePort: 40_000 }).verdict).toBe('blocked')
    expect(ask(inVpc(...pair), 'app > db tcp 80')).toMatchObject({ clientPorts: [[32_768, 60_999]], notes: [] })
  })

  it('(34) a custom network ACL starts by denying everything', () => {
    const traced = ask(inVpc(...pair, list('acl', ['b'])), 'app > db tcp 80')
    expect(traced.blockedBy.map(({ leg, code, direction, rule }) => [leg, code, direction, rule])).toEqual([
      ['forward', 'SUBNET_ACL_RESTRICTION', 'ingress', '*'],
      ['return', 'RETURN_ACL', 'egress', '*'],
    ])
  })

  it('(35) protocols are named by number, and absent ports mean all', () => {
    const only = (protocol: string, more = {}) =>
      ask(
        inVpc(...pair, list('acl', ['b'], entry('ingress', 100, { protocol, ...more }), entry('egress', 100))),
        'app > db tcp 80',
      ).verdict
    expect(only('6')).toBe('reachable')
    expect(only('tcp', { fromPort: null, toPort: null })).toBe('reachable')
    expect(only('17')).toBe('blocked')
    expect(only('nonsense')).toBe('blocked')
  })
})
