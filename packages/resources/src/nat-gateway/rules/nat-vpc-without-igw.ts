import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { attachInternetGateway } from '../../internet-gateway/attach.ts'
import { DOOR, isLeftOpen } from '../../left-open.ts'
import { internetGatewayOf, vpcOf } from '../../routing.ts'
import type { NatGatewayProps } from '../schema.ts'

export const natVpcWithoutIgw: Rule<NatGatewayProps> = {
  id: 'nat-vpc-without-igw',
  severity: 'error',
  title: {
    en: 'A public NAT gateway needs an internet gateway in its VPC',
    ko: '퍼블릭 NAT 게이트웨이에는 VPC의 인터넷 게이트웨이가 필요합니다',
  },
  why: {
    en: 'AWS accepts the request, and minutes later the NAT gateway turns "failed".',
    ko: 'AWS는 요청을 받아들이지만 몇 분 뒤 NAT 게이트웨이의 상태가 "failed"로 바뀝니다.',
  },
  fix: { en: 'Attach an internet gateway to the VPC.', ko: 'VPC에 인터넷 게이트웨이를 연결하십시오.' },
  docs: docs('vpcug', 'nat-gateway-troubleshooting'),
  awsCode: 'Gateway.NotAttached',
  *check(nat, look) {
    const vpc = vpcOf(look, nat.id)
    if (nat.props.connectivityType !== 'public' || !vpc || internetGatewayOf(look, vpc.id)) return
    if (isLeftOpen(look, vpc.id, DOOR)) return
    yield {
      message: {
        en: `Public NAT gateway "${nat.name}" is in VPC "${vpc.name}", which has no internet gateway.`,
        ko: `퍼블릭 NAT 게이트웨이 "${nat.name}": VPC "${vpc.name}"에 인터넷 게이트웨이가 없습니다.`,
      },
      related: [vpc.id],
      fix: attachInternetGateway(look, vpc),
    }
  },
}
