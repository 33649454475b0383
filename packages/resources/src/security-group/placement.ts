import type { Placement } from '@vpcanvas/model'
import { vpcSchema } from '../vpc/schema.ts'
import { securityGroupDefaults, type SecurityGroupProps, type SecurityGroupRule } from './schema.ts'

export const placement: Placement<SecurityGroupProps> = {
  arrive(view, parent) {
    const hasIpv6 = (view.as(vpcSchema, parent)?.props.ipv6CidrBlock ?? null) !== null
    if (!hasIpv6)
      return {
        name: 'security-group',
        props: securityGroupDefaults,
        decided: { en: 'nothing in, everything out over IPv4', ko: '인바운드 없음, IPv4 아웃바운드 전체 허용' },
      }
    const { egress } = securityGroupDefaults
    return {
      name: 'security-group',
      props: { ...securityGroupDefaults, egress: [...egress, ...egress.map(inIpv6)] },
      decided: { en: 'nothing in, everything out', ko: '인바운드 없음, 아웃바운드 전체 허용' },
    }
  },
}

/** AWS starts a group with it too, where the VPC has IPv6. https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html */
function inIpv6(rule: SecurityGroupRule): SecurityGroupRule {
  return { ...rule, id: `${rule.id}-ipv6`, peer: { type: 'cidr', cidr: '::/0' } }
}
