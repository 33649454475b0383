import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { hasGatewayType, isGateway } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceGatewayService: Rule<VpcEndpointProps> = {
  id: 'vpce-gateway-service',
  severity: 'error',
  title: { en: 'Gateway endpoints are for S3 and DynamoDB', ko: '게이트웨이 엔드포인트는 S3와 DynamoDB용입니다' },
  why: {
    en: 'Only these services have gateway endpoints; all others have interface endpoints.',
    ko: '이 서비스만 게이트웨이 엔드포인트를 지원하며, 나머지 서비스는 인터페이스 엔드포인트를 사용합니다.',
  },
  fix: { en: 'Make it an interface endpoint.', ko: '인터페이스 엔드포인트로 바꾸십시오.' },
  docs: docs('plink', 'gateway-endpoints'),
  awsCode: 'InvalidServiceName',
  *check(endpoint) {
    const { serviceName } = endpoint.props
    if (!isGateway(endpoint) || hasGatewayType(serviceName)) return
    yield {
      message: {
        en: `"${serviceName}" has no gateway endpoint ("${endpoint.name}").`,
        ko: `VPC 엔드포인트 "${endpoint.name}": "${serviceName}" 서비스에는 게이트웨이 엔드포인트가 없습니다.`,
      },
      path: ['endpointType'],
      fix: {
        title: { en: 'Make it an interface endpoint', ko: '인터페이스 엔드포인트로 변경' },
        edits: [
          { op: 'set', id: endpoint.id, path: ['endpointType'], value: 'Interface' },
          { op: 'set', id: endpoint.id, path: ['routeTables'], value: [] },
        ],
      },
    }
  },
}
