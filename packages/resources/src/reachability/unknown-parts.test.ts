import { describe, expect, it } from 'vitest'
import type { Entry } from '../design-of.ts'
import { allow, entry, group, host, inVpc, subnet, table } from '../example-network.ts'
import { ask, blockers, front, kept, list, pair, tcp } from './asking.ts'

describe('what is only partly known', () => {
  it.each([
    ['by Ref', 'acl', { Ref: 'acl' }],
    ['of the default list of the VPC', null, { 'Fn::GetAtt': ['vpc', 'DefaultNetworkAcl'] }],
  ])('calls nothing reachable past a network ACL with an entry that is not modelled, named %s', (_, id, named) => {
    const open = [entry('ingress', 100), entry('egress', 100)]
    const parts = [...pair, ...(id ? [list(id, ['b'], ...open)] : [])]
    expect(ask(inVpc(...parts), 'app > db tcp 80').verdict).toBe('reachable')
    const design = inVpc(...parts, kept('deny', 'AWS::EC2::NetworkAclEntry', { NetworkAclId: named }))
    expect(ask(design, 'app > db tcp 80').verdict).toBe('unsupported')
  })

  const entryOfAcl = (known: Record<string, unknown>) =>
    kept('part', 'AWS::EC2::NetworkAclEntry', { NetworkAclId: { Ref: 'acl' }, ...known })
  const PARAMETER = { Ref: 'Parameter' }

  it.each([
    ['before the entry that decides', { RuleNumber: 50 }, 'unsupported'],
    ['after the entry that decides', { RuleNumber: 150 }, 'reachable'],
    ['of the other direction, for the reply', { RuleNumber: 50, Egress: true }, 'unsupported'],
    ['that would say the same', { RuleNumber: 50, RuleAction: 'allow', CidrBlock: PARAMETER }, 'reachable'],
    [
      'for other ports',
      { RuleNumber: 50, RuleAction: 'deny', Protocol: 6, PortRange: { From: 22, To: 22 } },
      'reachable',
    ],
    ['for another protocol', { RuleNumber: 50, RuleAction: 'deny', Protocol: 17, CidrBlock: PARAMETER }, 'reachable'],
    ['for other addresses', { RuleNumber: 50, CidrBlock: '192.168.0.0/16', Egress: false }, 'reachable'],
    ['for nothing that is written', {}, 'unsupported'],
  ])('an entry of a network ACL that is not all known decides no more than it may: one %s', (_, known, verdict) => {
    const parts = [
      ...pair,
      list('acl', ['b'], entry('ingress', 100), entry('egress', 100)),
      entryOfAcl({ Egress: false, ...known }),
    ]
    expect(ask(inVpc(...parts), 'app > db tcp 80').verdict).toBe(verdict)
  })

  it('of a reply, an entry that may deny some client ports leaves the others', () => {
    const some = {
      RuleNumber: 50,
      RuleAction: PARAMETER,
      Egress: true,
      Protocol: 6,
      PortRange: { From: 40_000, To: 65_535 },
    }
    const acl = list('acl', ['b'], entry('ingress', 100), entry('egress', 100))
    expect(ask(inVpc(...pair, acl, entryOfAcl(some)), 'app > db tcp 80').verdict).toBe('reachable')
    // Those that are left are not let in: what may come is not known.
    const narrow = list('other', ['a'], entry('egress', 100), tcp('ingress', 100, 40_000, 65_535, {}))
    expect(ask(inVpc(...pair, acl, narrow, entryOfAcl(some)), 'app > db tcp 80').verdict).toBe('unsupported')
    const shut = list('other', ['a'], entry('egress', 100), tcp('ingress', 100, 1, 1023, {}))
    expect(ask(inVpc(...pair, acl, shut, entryOfAcl(some)), 'app > db tcp 80').verdict).toBe('blocked')
  })

  it('a deny that may be there opens nothing, and an allow shuts nothing', () => {
    const shut = list('acl', ['b'], entry('egress', 100))
    const may = (RuleAction: string) => inVpc(...pair, shut, entryOfAcl({ RuleAction, CidrBlock: PARAMETER }))
    expect(ask(may('deny'), 'app > db tcp 80').verdict).toBe('blocked')
    expect(ask(may('allow'), 'app > db tcp 80').verdict).toBe('unsupported')
  })

  it('knows no answer where the network ACL of a subnet is not in the template', () => {
    const other = { SubnetId: { Ref: 'b' }, NetworkAclId: { Ref: 'Parameter' } }
    const traced = ask(inVpc(...pair, kept('other', 'AWS::EC2::SubnetNetworkAclAssociation', other)), 'app > db tcp 80')
    expect(traced.verdict).toBe('unsupported')
    expect(blockers(traced)).toEqual(['forward UNSUPPORTED_COMPONENT other', 'return UNSUPPORTED_COMPONENT other'])
  })

  it('knows no answer where an entry of a network ACL has no range yet, and decides otherwise than the next', () => {
    const open = [entry('ingress', 100), entry('egress', 100)]
    const design = (action: 'allow' | 'deny') =>
      inVpc(...pair, list('acl', ['b'], ...open, tcp('ingress', 50, 80, 80, { cidrBlock: '', action })))
    expect(ask(design('deny'), 'app > db tcp 80').verdict).toBe('unsupported')
    expect(ask(design('deny'), 'app > db tcp 443').verdict).toBe('reachable')
    expect(ask(design('allow'), 'app > db tcp 80').verdict).toBe('reachable')
  })

  it('follows a route to what is not modelled, for its destination only', () => {
    const design = inVpc(
      ...front,
      kept('to-hub', 'AWS::EC2::Route', {
        RouteTableId: { Ref: 'front-table' },
        DestinationCidrBlock: '172.16.0.0/12',
        TransitGatewayId: 'tgw-0123456789abcdef0',
      }),
    )
    expect(blockers(ask(design, 'web > 172.16.0.5 tcp 80'))).toEqual(['forward UNSUPPORTED_COMPONENT to-hub'])
    expect(ask(design, 'web > internet tcp 80').verdict).toBe('reachable')
    expect(ask(design, 'web > 192.168.0.5 tcp 80').verdict).toBe('blocked')
  })

  it('lets a route whose destination is not known win or not', () => {
    const parts = [...pair, table('a-table', { subnets: ['a'], routes: [] })]
    expect(ask(inVpc(...parts), 'app > internet tcp 80').verdict).toBe('blocked')
    const stray = kept('out', 'AWS::EC2::Route', {
      RouteTableId: { Ref: 'a-table' },
      DestinationCidrBlock: { Ref: 'Parameter' },
    })
    expect(ask(inVpc(...parts, stray), 'app > internet tcp 80').verdict).toBe('unsupported')
    expect(ask(inVpc(...parts, stray), 'app > db tcp 80').verdict).toBe('reachable')
  })

  it('does not mind routes for IPv6 and routes that a VPN adds for other addresses', () => {
    const design = inVpc(
      ...front,
      kept('six', 'AWS::EC2::Route', { RouteTableId: { Ref: 'front-table' }, DestinationIpv6CidrBlock: '::/0' }),
      kept('told', 'AWS::EC2::VPNGatewayRoutePropagation', { RouteTableIds: [{ Ref: 'front-table' }] }),
    )
    expect(ask(design, 'web > internet tcp 80').verdict).toBe('reachable')
    expect(blockers(ask(design, 'web > 10.200.0.1 tcp 80'))).toEqual(['forward UNSUPPORTED_COMPONENT told'])
  })

  const guarded = (...more: Entry[]) =>
    inVpc(
      subnet('a', '10.0.1.0/24'),
      group('client'),
      group('server', { ingress: [allow('client', 443)] }),
      host('app', 'a', { securityGroups: ['client'] }),
      host('bare', 'a', { securityGroups: [] }),
      host('db', 'a', { securityGroups: ['server'] }),
      ...more,
    )

  it('does not call a security group closed that has a rule which is not modelled', () => {
    const rule = kept('in', 'AWS::EC2::SecurityGroupIngress', { GroupId: { 'Fn::GetAtt': ['server', 'GroupId'] } })
    expect(ask(guarded(), 'app > db tcp 80').verdict).toBe('blocked')
    expect(ask(guarded(rule), 'app > db tcp 80').verdict).toBe('unsupported')
    expect(ask(guarded(rule), 'app > db tcp 443').verdict).toBe('reachable')
  })

  it.each([
    ['the other direction', 'AWS::EC2::SecurityGroupEgress', {}, 'blocked'],
    ['another port', 'AWS::EC2::SecurityGroupIngress', { IpProtocol: 'tcp', FromPort: 22, ToPort: '22' }, 'blocked'],
    ['this port', 'AWS::EC2::SecurityGroupIngress', { IpProtocol: 'tcp', FromPort: 80, ToPort: 80 }, 'unsupported'],
    ['a port of a parameter', 'AWS::EC2::SecurityGroupIngress', { IpProtocol: 6, FromPort: 80 }, 'unsupported'],
  ])('leaves open by a rule that is not all known what it is about: %s', (_, type, known, verdict) => {
    const rule = kept('part', type, { GroupId: { 'Fn::GetAtt': ['server', 'GroupId'] }, ...known })
    expect(ask(guarded(rule), 'app > db tcp 80').verdict).toBe(verdict)
  })

  it('leaves open of a group that a template says by a parameter only the direction that it does', () => {
    const template = (property: string): Entry => ({
      id: 'template',
      kind: 'opaque',
      props: {
        format: 'cloudformation',
        type: 'Template',
        body: { Resources: { server: { Properties: { [property]: { Ref: 'Parameter' } } } } },
      },
    })
    expect(ask(guarded(template('SecurityGroupEgress')), 'app > db tcp 80').verdict).toBe('blocked')
    expect(ask(guarded(template('SecurityGroupIngress')), 'app > db tcp 80').verdict).toBe('unsupported')
  })

  it('takes a host whose security groups a parameter gives for a member of any', () => {
    const rest = { Resources: { bare: { Properties: { SecurityGroupIds: [{ Ref: 'Parameter' }] } } } }
    const template: Entry = {
      id: 'template',
      kind: 'opaque',
      props: { format: 'cloudformation', type: 'Template', body: rest },
    }
    expect(ask(guarded(), 'bare > db tcp 443').verdict).toBe('blocked')
    expect(ask(guarded(template), 'bare > db tcp 443').verdict).toBe('unsupported')
    expect(ask(guarded(template), 'bare > db tcp 80').verdict).toBe('blocked')
    expect(ask(guarded(template), 'app > bare tcp 22').verdict).toBe('unsupported')
  })

  it('takes it for a member of a group that the design does not hold, too', () => {
    const rest = { Resources: { bare: { Properties: { SecurityGroupIds: [{ Ref: 'Parameter' }] } } } }
    const template: Entry = {
      id: 'template',
      kind: 'opaque',
      props: { format: 'cloudformation', type: 'Template', body: rest },
    }
    const elsewhere = group('elsewhere-only', { ingress: [allow('elsewhere', 80)] })
    const design = guarded(template, elsewhere, host('guest', 'a', { securityGroups: ['elsewhere-only'] }))
    expect(ask(design, 'bare > guest tcp 80').verdict).toBe('unsupported')
    expect(blockers(ask(design, 'app > guest tcp 80'))).toEqual(['forward UNKNOWN_PEERED_SGS elsewhere-only'])
  })

  it.each(['__proto__', 'constructor', 'toString'])('takes any type for one it does not know: %s', (type) => {
    expect(ask(inVpc(...pair, kept('odd', type, {})), 'app > db tcp 80').verdict).toBe('reachable')
  })
})
