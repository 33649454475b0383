import { describe, expect, it } from 'vitest'
import type { Entry } from '../design-of.ts'
import { allow, entry, group, host, inVpc, subnet, table } from '../example-network.ts'
import { ask, blockers, front, list, pair, tcp } from './asking.ts'

/** A part of something modelled that an import kept as it was. */
function kept(id: string, type: string, properties: Record<string, unknown>): Entry {
  const body = { Type: type, Properties: properties }
  return { id, kind: 'opaque', props: { format: 'cloudformation', type, body } }
}

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

  it('knows no answer where the network ACL of a subnet is not in the template', () => {
    const other = { SubnetId: { Ref: 'b' }, NetworkAclId: { Ref: 'Parameter' } }
    const traced = ask(inVpc(...pair, kept('other', 'AWS::EC2::SubnetNetworkAclAssociation', other)), 'app > db tcp 80')
    expect(traced.verdict).toBe('unsupported')
    expect(blockers(traced)).toEqual(['forward UNSUPPORTED_COMPONENT other', 'return UNSUPPORTED_COMPONENT other'])
  })

  it('knows no answer where an entry of a network ACL has no range yet', () => {
    const open = [entry('ingress', 100), entry('egress', 100)]
    const design = inVpc(...pair, list('acl', ['b'], ...open, tcp('ingress', 50, 80, 80, { cidrBlock: '' })))
    expect(ask(design, 'app > db tcp 80').verdict).toBe('unsupported')
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
