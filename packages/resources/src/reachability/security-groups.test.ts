import { describe, expect, it } from 'vitest'
import type { SecurityGroupRule } from '../security-group/schema.ts'
import { designOf, type Entry } from '../design-of.ts'
import { allow, group, host, inVpc, subnet, table, route } from '../example-network.ts'
import { ask, blockers, front, openGroup, otherVpc, pair, peered, peering } from './asking.ts'

/** `app` in `a` with group `client`, `server` in `b` with these groups. */
function serving(groups: readonly Entry[], more: readonly Entry[] = []) {
  return inVpc(
    subnet('a', '10.0.1.0/24'),
    subnet('b', '10.0.2.0/24'),
    group('client'),
    ...groups,
    host('app', 'a', { securityGroups: ['client'] }),
    host('server', 'b', { securityGroups: groups.map(({ id }) => id) }),
    ...more,
  )
}

const any = (protocol: string, fromPort: number | null, toPort = fromPort): SecurityGroupRule => ({
  ...allow('0.0.0.0/0', fromPort, toPort),
  protocol,
})

describe('security groups', () => {
  it('only allow, and what any group of the interface allows passes', () => {
    const design = serving([
      group('one', { ingress: [allow('10.0.1.0/24', 80)] }),
      group('two', { ingress: [allow('10.0.1.0/24', 443)] }),
    ])
    expect([80, 443, 22].map((port) => ask(design, `app > server tcp ${port}`).verdict)).toEqual([
      'reachable',
      'reachable',
      'blocked',
    ])
  })

  it('a refusal names all groups, the direction, and the field that misses', () => {
    const design = serving([
      group('one', { ingress: [allow('10.0.1.0/24', 80)] }),
      group('two', { ingress: [allow('10.9.0.0/16', 22)] }),
    ])
    const [wrongPort] = ask(design, 'app > server tcp 443').blockedBy
    expect(wrongPort).toMatchObject({
      code: 'ENI_SG_RULES_MISMATCH',
      resource: 'one',
      kind: 'securityGroup',
      direction: 'ingress',
      rule: null,
    })
    expect(wrongPort?.message.en).toMatch(/"one".*"two".*none is for this port/)
    expect(ask(design, 'app > server tcp 22').blockedBy[0]?.message.en).toContain('for other addresses')
    expect(ask(design, 'app > server udp 22').blockedBy[0]?.message.en).toContain('none is for this protocol')
  })

  it('let replies pass without any rule, but a new connection the other way needs one', () => {
    const design = serving([group('one', { ingress: [allow('10.0.1.0/24', 80)], egress: [] })])
    expect(ask(design, 'app > server tcp 80').verdict).toBe('reachable')
    expect(blockers(ask(design, 'server > app tcp 80'))).toEqual([
      'forward SG_HAS_NO_RULES one',
      'forward SG_HAS_NO_RULES client',
    ])
  })

  it('a reference to a group means the private addresses of its members', () => {
    const design = serving(
      [group('one', { ingress: [allow('client', 80)] })],
      [host('stranger', 'a', { securityGroups: ['one'] })],
    )
    expect(ask(design, 'app > server tcp 80').verdict).toBe('reachable')
    expect(blockers(ask(design, 'stranger > server tcp 80'))).toEqual(['forward ENI_SG_RULES_MISMATCH one'])
  })

  it('a reference to a group of a peered VPC holds in one region, and not across regions', () => {
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

  it('a reference to a group that the design does not hold matches nobody', () => {
    const design = serving([group('one', { ingress: [allow('sg-elsewhere', 80)] })])
    expect(blockers(ask(design, 'app > server tcp 80'))).toEqual(['forward UNKNOWN_PEERED_SGS one'])
  })

  it('a new group lets nothing in and everything out; a list without outbound rules lets nothing out', () => {
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

  it('a host without a group is in the VPC’s default group, which lets its members in', () => {
    const design = inVpc(...pair, host('one', 'a'), host('two', 'b'))
    expect(ask(design, 'one > two tcp 80').verdict).toBe('reachable')
    expect(ask(design, 'app > two tcp 80').blockedBy[0]).toMatchObject({
      code: 'ENI_SG_RULES_MISMATCH',
      resource: 'vpc',
      kind: 'vpc',
    })
  })

  it('a group of another VPC guards nothing here', () => {
    const design = inVpc(
      ...pair,
      ...otherVpc('10.1.0.0/16', openGroup('foreign', 'other')),
      host('odd', 'a', { securityGroups: ['foreign'] }),
    )
    expect(ask(design, 'app > odd tcp 80').blockedBy[0]).toMatchObject({ code: 'SG_HAS_NO_RULES', resource: 'odd' })
  })

  it('apply inside a subnet too', () => {
    expect(
      blockers(
        ask(serving([group('fresh')], [host('near', 'b', { securityGroups: ['client'] })]), 'near > server tcp 80'),
      ),
    ).toEqual(['forward SG_HAS_NO_RULES fresh'])
  })

  it('keep ICMP type and code in the port fields, -1 being any', () => {
    const verdict = (...rules: SecurityGroupRule[]) =>
      ask(serving([group('g', { ingress: rules })]), 'app > server icmp').verdict
    expect(verdict(any('icmp', 8, 0))).toBe('reachable')
    expect(verdict(any('icmp', 8, -1))).toBe('reachable')
    expect(verdict(any('icmp', -1))).toBe('reachable')
    expect(verdict(any('icmp', 0, 0))).toBe('blocked')
    expect(verdict(any('tcp', 8))).toBe('blocked')
  })

  it('other protocols ignore ports, and protocol -1 is everything', () => {
    const verdict = (rule: SecurityGroupRule, flow: string) =>
      ask(serving([group('g', { ingress: [rule] })]), `app > server ${flow}`).verdict
    expect(verdict(any('50', 1, 2), '50')).toBe('reachable')
    expect(verdict(any('-1', 22), 'tcp 80')).toBe('reachable')
    expect(verdict(any('-1', null), 'icmp')).toBe('reachable')
    expect(verdict(any('udp', 80), 'tcp 80')).toBe('blocked')
  })

  it('a prefix list may hold the address or not, so nothing is claimed', () => {
    const rule: SecurityGroupRule = {
      ...allow('', 80),
      peer: { type: 'prefixList', prefixList: 'pl-0123456789abcdef0' },
    }
    const traced = ask(serving([group('g', { ingress: [rule] })]), 'app > server tcp 80')
    expect(traced.verdict).toBe('unsupported')
    expect(blockers(traced)).toEqual(['forward UNSUPPORTED_COMPONENT g'])
    expect(ask(serving([group('g', { ingress: [rule, allow('client', 80)] })]), 'app > server tcp 80').verdict).toBe(
      'reachable',
    )
    expect(ask(serving([group('g', { ingress: [rule] })]), 'app > server tcp 81').verdict).toBe('blocked')
  })

  it('keep IPv4 and IPv6 apart', () => {
    const design = serving([group('g', { ingress: [{ ...allow('', 80), peer: { type: 'cidr', cidr: '::/0' } }] })])
    expect(blockers(ask(design, 'app > server tcp 80'))).toEqual(['forward ENI_SG_RULES_MISMATCH g'])
  })

  it('a rule that AWS would not take lets nothing through', () => {
    const odd = [
      { ...allow('', 80), peer: { type: 'cidr', cidr: 'everywhere' } as const },
      { ...any('tcpx', 80), id: 'odd' },
    ]
    expect(ask(serving([group('g', { ingress: odd })]), 'app > server tcp 80').verdict).toBe('blocked')
  })

  it('are opened by the button for the sender’s group, or for its subnet where it has none of this VPC', () => {
    const near = ask(serving([group('g')]), 'app > server tcp 80').blockedBy[0]?.remedy
    expect(near?.title.en).toBe('Allow TCP 80 from security group "client" in "g"')
    expect(near?.edits).toEqual([
      {
        op: 'set',
        id: 'g',
        path: ['ingress', 'tcp-80'],
        value: expect.objectContaining({
          fromPort: 80,
          toPort: 80,
          peer: { type: 'securityGroup', securityGroup: 'client' },
        }),
      },
    ])
    const far = ask(
      peered({
        more: [{ ...group('strict'), parent: 'other' }, host('guarded', 'there', { securityGroups: ['strict'] })],
      }),
      'app > guarded tcp 80',
    ).blockedBy[0]
    expect(far?.remedy?.edits[0]).toMatchObject({ value: { peer: { type: 'cidr', cidr: '10.0.1.0/24' } } })
    expect(
      ask(
        inVpc(
          ...front.slice(0, 3),
          group('g'),
          host('web', 'front', { associatePublicIpAddress: true, securityGroups: ['g'] }),
        ),
        'internet > web tcp 443',
      ).blockedBy[0]?.fix.en,
    ).toBe('Allow TCP 443 from 0.0.0.0/0 in "g"')
    expect(ask(serving([group('g')]), 'app > server tcp').blockedBy[0]?.remedy).toBeNull()
  })
})
