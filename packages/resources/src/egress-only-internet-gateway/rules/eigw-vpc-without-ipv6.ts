import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { IPV6_RANGE, isLeftOpen } from '../../left-open.ts'
import { AMAZON_PROVIDED, vpcSchema } from '../../vpc/schema.ts'
import type { EgressOnlyInternetGatewayProps } from '../schema.ts'

export const eigwVpcWithoutIpv6: Rule<EgressOnlyInternetGatewayProps> = {
  id: 'eigw-vpc-without-ipv6',
  severity: 'warning',
  title: {
    en: 'An egress-only internet gateway serves a VPC with IPv6',
    ko: '송신 전용 인터넷 게이트웨이는 IPv6가 있는 VPC에서 쓰입니다',
  },
  why: {
    en: 'It carries IPv6 only. In a VPC without an IPv6 range nothing ever goes through it.',
    ko: 'IPv6 트래픽만 전달하므로 IPv6 범위가 없는 VPC에서는 아무 트래픽도 지나가지 않습니다.',
  },
  fix: {
    en: 'Give the VPC an IPv6 range, or delete the gateway.',
    ko: 'VPC에 IPv6 범위를 추가하거나 게이트웨이를 삭제하십시오.',
  },
  docs: docs('vpcug', 'egress-only-internet-gateway'),
  awsCode: null,
  *check(gateway, look) {
    const vpc = look.as(vpcSchema, gateway.parent)
    if (!vpc || vpc.props.ipv6CidrBlock !== null || isLeftOpen(look, vpc.id, IPV6_RANGE)) return
    yield {
      message: {
        en: `VPC "${vpc.name}" has no IPv6 range, so that egress-only internet gateway "${gateway.name}" carries nothing.`,
        ko: `송신 전용 인터넷 게이트웨이 "${gateway.name}": VPC "${vpc.name}"에 IPv6 범위가 없어 지나가는 트래픽이 없습니다.`,
      },
      related: [vpc.id],
      fix: {
        title: { en: `Give "${vpc.name}" an IPv6 range from Amazon`, ko: `"${vpc.name}"에 Amazon 제공 IPv6 범위 추가` },
        edits: [{ op: 'set', id: vpc.id, path: ['ipv6CidrBlock'], value: AMAZON_PROVIDED }],
      },
    }
  },
}
