import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isGateway, subnetsOf } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceOneSubnetPerZone: Rule<VpcEndpointProps> = {
  id: 'vpce-one-subnet-per-zone',
  severity: 'error',
  title: {
    en: 'An interface endpoint has one subnet in a zone',
    ko: '인터페이스 엔드포인트의 서브넷은 가용 영역마다 하나입니다',
  },
  why: {
    en: 'AWS places one network interface in each zone and refuses a second.',
    ko: 'AWS는 가용 영역마다 네트워크 인터페이스를 하나만 배치하며 두 번째는 거부합니다.',
  },
  fix: { en: 'Keep one subnet of each zone.', ko: '가용 영역마다 서브넷을 하나만 남기십시오.' },
  docs: docs('plink', 'create-interface-endpoint'),
  awsCode: 'DuplicateSubnetsInSameZone',
  *check(endpoint, look) {
    if (isGateway(endpoint)) return
    const first = new Map<string, string>()
    for (const { id, name, props } of subnetsOf(look, endpoint)) {
      const zone = props.availabilityZone
      if (zone === '') continue
      const other = first.get(zone)
      if (other === undefined) {
        first.set(zone, id)
        continue
      }
      yield {
        message: {
          en: `Interface endpoint "${endpoint.name}" has two subnets in ${zone}.`,
          ko: `인터페이스 엔드포인트 "${endpoint.name}": ${zone} 가용 영역에 서브넷이 두 개 있습니다.`,
        },
        path: ['subnets', id],
        related: [other, id],
        fix: {
          title: { en: `Take "${name}" away`, ko: `"${name}" 제거` },
          edits: [{ op: 'set', id: endpoint.id, path: ['subnets', id], value: undefined }],
        },
      }
    }
  },
}
