import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { subnetsForCaches } from '../../caching.ts'
import { isGateway, subnetsOf } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceSingleZone: Rule<VpcEndpointProps> = {
  id: 'vpce-single-zone',
  severity: 'advice',
  title: {
    en: 'An interface endpoint stands in two zones or more',
    ko: '인터페이스 엔드포인트는 둘 이상의 가용 영역에 배치하는 것이 좋습니다',
  },
  why: {
    en: 'When its only zone fails, nobody in the VPC reaches the service through it.',
    ko: '하나뿐인 가용 영역에 장애가 나면 VPC에서 이 엔드포인트로 서비스에 연결할 수 없습니다.',
  },
  fix: { en: 'Add a subnet of another zone.', ko: '다른 가용 영역의 서브넷을 추가하십시오.' },
  docs: docs('plink', 'create-interface-endpoint'),
  awsCode: null,
  *check(endpoint, look) {
    const subnets = subnetsOf(look, endpoint)
    const zones = new Set(subnets.map(({ props }) => props.availabilityZone))
    if (isGateway(endpoint) || zones.size !== 1 || zones.has('')) return
    const other = subnetsForCaches(look, endpoint.parent).find(({ props }) => !zones.has(props.availabilityZone))
    yield {
      message: {
        en: `Interface endpoint "${endpoint.name}" stands in one zone only, ${[...zones].join('')}.`,
        ko: `인터페이스 엔드포인트 "${endpoint.name}": 가용 영역 하나(${[...zones].join('')})에만 있습니다.`,
      },
      path: ['subnets'],
      ...(other && {
        fix: {
          title: { en: `Add "${other.name}"`, ko: `"${other.name}" 추가` },
          edits: [{ op: 'set', id: endpoint.id, path: ['subnets', other.id], value: other.id }],
        },
      }),
    }
  },
}
