import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { natGatewaySchema, type NatGatewayProps } from '../schema.ts'
import { withElasticIp } from '../public-subnet.ts'

export const natEipInUse: Rule<NatGatewayProps> = {
  id: 'nat-eip-in-use',
  severity: 'error',
  title: {
    en: 'Two NAT gateways do not share an Elastic IP',
    ko: 'NAT 게이트웨이 둘이 탄력적 IP 하나를 함께 쓸 수 없습니다',
  },
  why: {
    en: 'An address belongs to one gateway; AWS accepts the request and the second gateway turns "failed".',
    ko: '주소 하나는 게이트웨이 하나에 속합니다. AWS는 요청을 받아들이지만 두 번째 게이트웨이의 상태가 "failed"로 바뀝니다.',
  },
  fix: { en: 'Allocate another Elastic IP.', ko: '다른 탄력적 IP를 할당하십시오.' },
  docs: docs('vpcug', 'nat-gateway-troubleshooting'),
  awsCode: 'Resource.AlreadyAssociated',
  *check(nat, look) {
    const { elasticIp } = nat.props
    if (elasticIp === null) return
    const first = look.mentions(elasticIp).find(({ by }) => by.kind === natGatewaySchema.kind)?.by
    if (!first || first.id === nat.id) return
    const name = look.get(elasticIp)?.name ?? elasticIp
    const { edits } = withElasticIp(look, nat)
    yield {
      message: {
        en: `NAT gateways "${nat.name}" and "${first.name}" both use Elastic IP "${name}".`,
        ko: `NAT 게이트웨이 "${nat.name}" 및 "${first.name}": 같은 탄력적 IP "${name}" 주소를 사용합니다.`,
      },
      path: ['elasticIp'],
      related: [first.id],
      fix: { title: { en: 'Use another Elastic IP', ko: '다른 탄력적 IP 사용' }, edits },
    }
  },
}
