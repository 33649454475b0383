import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { subnetsForCaches } from '../../caching.ts'
import { isLeftOpen } from '../../left-open.ts'
import { isGateway } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceInterfaceNoSubnet: Rule<VpcEndpointProps> = {
  id: 'vpce-interface-no-subnet',
  severity: 'warning',
  title: { en: 'An interface endpoint stands in subnets', ko: '인터페이스 엔드포인트는 서브넷에 배치합니다' },
  why: {
    en: 'Without a subnet it has no network interface and answers nobody.',
    ko: '서브넷이 없으면 네트워크 인터페이스도 없어 아무 요청에도 응답하지 못합니다.',
  },
  fix: {
    en: 'Add one subnet of each zone that uses the service.',
    ko: '서비스를 사용하는 가용 영역마다 서브넷을 하나씩 추가하십시오.',
  },
  docs: docs('plink', 'create-interface-endpoint'),
  awsCode: null,
  *check(endpoint, look) {
    if (isGateway(endpoint) || endpoint.props.subnets.length > 0) return
    if (isLeftOpen(look, endpoint.id, 'SubnetIds')) return
    const subnets = subnetsForCaches(look, endpoint.parent)
    yield {
      message: {
        en: `Interface endpoint "${endpoint.name}" is in no subnet.`,
        ko: `인터페이스 엔드포인트 "${endpoint.name}": 배치된 서브넷이 없습니다.`,
      },
      path: ['subnets'],
      ...(subnets.length > 0 && {
        fix: {
          title: {
            en: `Add a subnet of each zone (${subnets.length})`,
            ko: `가용 영역별 서브넷 ${subnets.length}개 추가`,
          },
          edits: [{ op: 'set', id: endpoint.id, path: ['subnets'], value: subnets.map(({ id }) => id) }],
        },
      }),
    }
  },
}
