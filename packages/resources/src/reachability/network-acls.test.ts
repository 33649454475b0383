import { describe, expect, it } from 'vitest'
import { entry, inVpc } from '../example-network.ts'
import { ask, blockers, everything, hops, list, pair, tcp } from './asking.ts'

describe('network ACLs', () => {
  it('a subnet without one uses the VPC’s own, which lets everything through', () => {
    const traced = ask(inVpc(...pair), 'app > db tcp 80')
    expect(traced.verdict).toBe('reachable')
    expect(hops(traced).filter((hop) => hop.endsWith('vpc allows'))).toHaveLength(4)
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
        inVpc(...pair, list('acl', ['b'], entry('ingress', ruleNumber, { action: 'deny' }), ...everything)),
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
