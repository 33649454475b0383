import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { routeTableSchema } from '../../route-table/schema.ts'
import { endpointsFor, hasGatewayType, isGateway, shortName } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceInterfaceCost: Rule<VpcEndpointProps> = {
  id: 'vpce-interface-cost',
  severity: 'advice',
  title: {
    en: 'S3 and DynamoDB have gateway endpoints, which are free',
    ko: 'S3와 DynamoDB에는 무료인 게이트웨이 엔드포인트가 있습니다',
  },
  why: {
    en: 'An interface endpoint is billed for every zone and hour and for the data; a gateway endpoint is not.',
    ko: '인터페이스 엔드포인트는 가용 영역별 시간 요금과 데이터 요금이 있지만 게이트웨이 엔드포인트는 무료입니다.',
  },
  fix: {
    en: 'Use a gateway endpoint unless clients outside the VPC need it.',
    ko: 'VPC 밖의 클라이언트가 쓰지 않는다면 게이트웨이 엔드포인트를 사용하십시오.',
  },
  docs: docs('plink', 'gateway-endpoints'),
  awsCode: null,
  *check(endpoint, look) {
    const { serviceName } = endpoint.props
    if (isGateway(endpoint) || !hasGatewayType(serviceName)) return
    if (endpointsFor(look, endpoint.parent, serviceName).some(isGateway)) return
    const tables = look.childrenOf(routeTableSchema, endpoint.parent).map(({ id }) => id)
    yield {
      message: {
        en: `"${endpoint.name}" is billed; a gateway endpoint for ${shortName(serviceName)} is free.`,
        ko: `"${endpoint.name}": 요금이 부과됩니다. ${shortName(serviceName)}의 게이트웨이 엔드포인트는 무료입니다.`,
      },
      path: ['endpointType'],
      fix: {
        title: { en: 'Make it a gateway endpoint', ko: '게이트웨이 엔드포인트로 변경' },
        edits: [
          { op: 'set', id: endpoint.id, path: ['endpointType'], value: 'Gateway' },
          { op: 'set', id: endpoint.id, path: ['routeTables'], value: tables },
          { op: 'set', id: endpoint.id, path: ['subnets'], value: [] },
          { op: 'set', id: endpoint.id, path: ['securityGroups'], value: [] },
          { op: 'set', id: endpoint.id, path: ['privateDnsEnabled'], value: false },
        ],
      },
    }
  },
}
