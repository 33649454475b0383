import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { instanceSchema } from '../../instance/schema.ts'
import { attachInternetGateway } from '../../internet-gateway/attach.ts'
import { DOOR, isLeftOpen } from '../../left-open.ts'
import { internetGatewayOf, vpcOf } from '../../routing.ts'
import type { ElasticIpProps } from '../schema.ts'

export const eipNeedsIgw: Rule<ElasticIpProps> = {
  id: 'eip-needs-igw',
  severity: 'error',
  title: {
    en: 'An Elastic IP needs an internet gateway in the VPC',
    ko: '탄력적 IP에는 VPC의 인터넷 게이트웨이가 필요합니다',
  },
  why: {
    en: 'The gateway is what maps the public address to the private one; AWS refuses the association without it.',
    ko: '퍼블릭 주소와 프라이빗 주소를 잇는 것이 게이트웨이이므로 AWS는 게이트웨이가 없으면 연결을 거부합니다.',
  },
  fix: { en: 'Attach an internet gateway.', ko: '인터넷 게이트웨이를 연결하십시오.' },
  docs: docs('ec2err'),
  awsCode: 'Gateway.NotAttached',
  *check(eip, look) {
    const instance = look.as(instanceSchema, eip.props.instance)
    const vpc = instance && vpcOf(look, instance.id)
    if (!instance || !vpc || internetGatewayOf(look, vpc.id) || isLeftOpen(look, vpc.id, DOOR)) return
    yield {
      message: {
        en: `Elastic IP "${eip.name}" is for instance "${instance.name}" in VPC "${vpc.name}", which has no internet gateway.`,
        ko: `탄력적 IP "${eip.name}": 인스턴스 "${instance.name}"의 VPC "${vpc.name}"에 인터넷 게이트웨이가 없습니다.`,
      },
      path: ['instance'],
      related: [instance.id, vpc.id],
      fix: attachInternetGateway(look, vpc),
    }
  },
}
