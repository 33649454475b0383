import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { addressRefusal } from '../../private-address.ts'
import type { NatGatewayProps } from '../schema.ts'

export const natPrivateIpInSubnet: Rule<NatGatewayProps> = {
  id: 'nat-private-ip-in-subnet',
  severity: 'error',
  title: {
    en: 'A NAT gateway’s private address is a free one of its subnet',
    ko: 'NAT 게이트웨이의 프라이빗 주소는 서브넷의 비어 있는 주소입니다',
  },
  why: {
    en: 'It has to lie in the subnet, beside the five addresses AWS keeps, and be nobody else’s.',
    ko: '서브넷 안에 있고 AWS가 예약한 다섯 개가 아니며 다른 리소스가 쓰지 않는 주소여야 합니다.',
  },
  fix: { en: 'Leave the choice to AWS.', ko: 'AWS가 선택하도록 비워 두십시오.' },
  docs: docs('ec2api', 'CreateNatGateway'),
  awsCode: 'InvalidParameterValue',
  *check(nat, look) {
    const refusal = addressRefusal(look, nat, nat.props.privateIpAddress)
    if (!refusal) return
    yield {
      message: {
        en: `NAT gateway "${nat.name}": ${refusal.text.en}.`,
        ko: `NAT 게이트웨이 "${nat.name}": ${refusal.text.ko}.`,
      },
      path: ['privateIpAddress'],
      related: refusal.related,
      fix: {
        title: { en: 'Let AWS choose', ko: 'AWS가 선택' },
        edits: [{ op: 'set', id: nat.id, path: ['privateIpAddress'], value: null }],
      },
    }
  },
}
