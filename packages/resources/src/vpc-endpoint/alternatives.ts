import type { Alternative } from '@vpcanvas/cost'
import type { Edit, Resource, View } from '@vpcanvas/model'
import { subnetsForCaches } from '../caching.ts'
import { routeTableSchema } from '../route-table/schema.ts'
import type { VpcEndpointProps } from './schema.ts'
import { endpointsFor, hasGatewayType, isGateway, shortName } from './service.ts'

/** Gateway or interface, for the services that have both. */
export function alternatives(endpoint: Resource<VpcEndpointProps>, view: View): readonly Alternative[] {
  const { serviceName } = endpoint.props
  if (!hasGatewayType(serviceName)) return []
  const service = shortName(serviceName)
  if (isGateway(endpoint)) {
    const subnets = subnetsForCaches(view, endpoint.parent).map(({ id }) => id)
    if (subnets.length === 0) return []
    return [
      {
        id: 'interface',
        title: { en: `Interface endpoint for ${service}`, ko: `${service} 인터페이스 엔드포인트` },
        trade: {
          en: 'Also works from other networks: peered VPCs and on-premises. It needs addresses, and guards by security groups.',
          ko: '피어링된 VPC와 온프레미스 등 다른 네트워크에서도 사용할 수 있습니다. 주소가 필요하며 보안 그룹으로 보호합니다.',
        },
        edits: setting(endpoint, { endpointType: 'Interface', routeTables: [], subnets, securityGroups: [] }),
      },
    ]
  }
  if (endpointsFor(view, endpoint.parent, serviceName).some(isGateway)) return []
  const routeTables = view.childrenOf(routeTableSchema, endpoint.parent).map(({ id }) => id)
  return [
    {
      id: 'gateway',
      title: { en: `Gateway endpoint for ${service}`, ko: `${service} 게이트웨이 엔드포인트` },
      trade: {
        en: 'Free, and as available as the service. Works from this VPC only: clients in other networks lose it.',
        ko: '무료이며 서비스만큼 가용합니다. 이 VPC에서만 사용할 수 있어 다른 네트워크의 클라이언트는 연결을 잃습니다.',
      },
      edits: setting(endpoint, {
        endpointType: 'Gateway',
        routeTables,
        subnets: [],
        securityGroups: [],
        privateDnsEnabled: false,
      }),
    },
  ]
}

function setting(endpoint: Resource<VpcEndpointProps>, values: Partial<VpcEndpointProps>): readonly Edit[] {
  return Object.entries(values).map(([prop, value]) => ({ op: 'set', id: endpoint.id, path: [prop], value }))
}
