import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { NatGatewayProps } from '../schema.ts'

export const natPrivateWithEip: Rule<NatGatewayProps> = {
  id: 'nat-private-with-eip',
  severity: 'error',
  title: { en: 'A private NAT gateway takes no Elastic IP', ko: '프라이빗 NAT 게이트웨이는 탄력적 IP를 받지 않습니다' },
  why: {
    en: 'It translates to a private address, for networks that are connected to the VPC; AWS refuses an Elastic IP on it.',
    ko: 'VPC에 연결된 네트워크를 위해 프라이빗 주소로 변환하는 게이트웨이이므로 AWS는 탄력적 IP를 거부합니다.',
  },
  fix: {
    en: 'Take the Elastic IP away, or make the gateway public.',
    ko: '탄력적 IP를 제거하거나 퍼블릭으로 바꾸십시오.',
  },
  docs: docs('ec2api', 'CreateNatGateway'),
  awsCode: 'InvalidParameterCombination',
  *check(nat) {
    if (nat.props.connectivityType !== 'private' || nat.props.elasticIp === null) return
    yield {
      message: {
        en: `Private NAT gateway "${nat.name}" has an Elastic IP.`,
        ko: `프라이빗 NAT 게이트웨이 "${nat.name}": 탄력적 IP가 지정되어 있습니다.`,
      },
      path: ['elasticIp'],
      fix: {
        title: { en: 'Take the Elastic IP away', ko: '탄력적 IP 제거' },
        edits: [{ op: 'set', id: nat.id, path: ['elasticIp'], value: null }],
      },
    }
  },
}
