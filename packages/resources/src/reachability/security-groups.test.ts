import { describe, expect, it } from 'vitest'
import type { SecurityGroupRule } from '../security-group/schema.ts'
import { allow, group, host, inVpc } from '../example-network.ts'
import { ask, blockers, everywhere, front, openGroup, otherVpc, pair, peered, serving } from './asking.ts'

describe('security groups', () => {
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

  it('a rule that AWS would not take lets nothing through', () => {
    const odd = [
      { ...allow('', 80), peer: { type: 'cidr', cidr: 'everywhere' } as const },
      { ...everywhere('tcpx', 80), id: 'odd' },
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
