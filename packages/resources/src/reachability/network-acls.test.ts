import { describe, expect, it } from 'vitest'
import { entry, inVpc } from '../example-network.ts'
import { ask, blockers, hops, list, pair, tcp } from './asking.ts'

const all = [entry('ingress', 100), entry('egress', 100)]

describe('network ACLs', () => {
  it('a subnet without one uses the VPC’s own, which lets everything through', () => {
    const traced = ask(inVpc(...pair), 'app > db tcp 80')
    expect(traced.verdict).toBe('reachable')
    expect(hops(traced).filter((hop) => hop.endsWith('vpc allows'))).toHaveLength(4)
  })

  it('decide by rule number whatever the order of the list, the first match first', () => {
    const deny = entry('ingress', 90, { action: 'deny' })
    for (const entries of [
      [deny, ...all],
      [...all, deny],
    ]) {
      const traced = ask(inVpc(...pair, list('acl', ['b'], ...entries)), 'app > db tcp 80')
      expect(traced.blockedBy).toEqual([
        expect.objectContaining({ code: 'SUBNET_ACL_RESTRICTION', resource: 'acl', direction: 'ingress', rule: '90' }),
      ])
    }
    expect(
      ask(inVpc(...pair, list('acl', ['b'], entry('ingress', 110, { action: 'deny' }), ...all)), 'app > db tcp 80')
        .verdict,
    ).toBe('reachable')
  })

  it('end in a final deny, and a custom one without entries denies everything', () => {
    const traced = ask(inVpc(...pair, list('acl', ['b'])), 'app > db tcp 80')
    expect(traced.blockedBy.map(({ leg, code, direction, rule }) => [leg, code, direction, rule])).toEqual([
      ['forward', 'SUBNET_ACL_RESTRICTION', 'ingress', '*'],
      ['return', 'RETURN_ACL', 'egress', '*'],
    ])
  })

  it('a flow between two subnets meets four checks: out, in, and for the reply out, in', () => {
    const without = (subnet: string, direction: 'ingress' | 'egress') =>
      ask(
        inVpc(...pair, list('acl', [subnet], ...all.filter((one) => one.direction !== direction))),
        'app > db tcp 80',
      ).blockedBy.map(({ leg, code }) => `${leg} ${code}`)
    expect(without('a', 'egress')).toEqual(['forward SUBNET_ACL_RESTRICTION'])
    expect(without('b', 'ingress')).toEqual(['forward SUBNET_ACL_RESTRICTION'])
    expect(without('b', 'egress')).toEqual(['return RETURN_ACL'])
    expect(without('a', 'ingress')).toEqual(['return RETURN_ACL'])
  })

  it('match the destination port only, so a reply is matched on the client’s ephemeral port', () => {
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
  })

  it('a verdict that holds for some client ports only says for which', () => {
    const windows = inVpc(...pair, list('acl', ['b'], entry('ingress', 100), tcp('egress', 100, 49_152, 65_535)))
    const traced = ask(windows, 'app > db tcp 80')
    expect(traced.verdict).toBe('reachable')
    expect(traced.clientPorts).toEqual([[49_152, 60_999]])
    expect(traced.notes).toEqual([expect.objectContaining({ leg: 'return', code: 'RETURN_ACL' })])
    expect(ask(windows, 'app > db tcp 80', { sourcePort: 40_000 }).verdict).toBe('blocked')
    expect(ask(inVpc(...pair), 'app > db tcp 80')).toMatchObject({ clientPorts: [[32_768, 60_999]], notes: [] })
  })

  it('a deny in the middle cuts client ports out', () => {
    const cut = inVpc(
      ...pair,
      list(
        'acl',
        ['b'],
        entry('ingress', 100),
        tcp('egress', 50, 40_000, 41_000, { action: 'deny' }),
        entry('egress', 100),
      ),
    )
    expect(ask(cut, 'app > db tcp 80').clientPorts).toEqual([
      [32_768, 39_999],
      [41_001, 60_999],
    ])
  })

  it('name protocols by number, and absent ports mean all', () => {
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

  it('let a ping through by its types: the request in, the reply out', () => {
    const ping = (reply: number) =>
      inVpc(
        ...pair,
        list(
          'acl',
          ['b'],
          entry('ingress', 100, { protocol: '1', icmpType: 8, icmpCode: -1 }),
          entry('egress', 100, { protocol: '1', icmpType: reply, icmpCode: -1 }),
        ),
      )
    expect(ask(ping(0), 'app > db icmp').verdict).toBe('reachable')
    expect(blockers(ask(ping(8), 'app > db icmp'))).toEqual(['return RETURN_ACL acl'])
  })

  it('are opened in front of the entry that refuses, which moves up where no number is free', () => {
    const remedy = (ruleNumber: number) =>
      ask(
        inVpc(...pair, list('acl', ['b'], entry('ingress', ruleNumber, { action: 'deny' }), ...all)),
        'app > db tcp 80',
      ).blockedBy[0]?.remedy
    expect(remedy(90)?.edits).toEqual([
      {
        op: 'set',
        id: 'acl',
        path: ['entries', 'ingress-45'],
        value: expect.objectContaining({
          ruleNumber: 45,
          action: 'allow',
          cidrBlock: '10.0.1.0/24',
          fromPort: 80,
          toPort: 80,
        }),
      },
    ])
    expect(remedy(1)?.edits).toEqual([
      { op: 'set', id: 'acl', path: ['entries', 'ingress-1', 'ruleNumber'], value: 2 },
      { op: 'set', id: 'acl', path: ['entries', 'ingress-1-2'], value: expect.objectContaining({ ruleNumber: 1 }) },
    ])
  })
})
