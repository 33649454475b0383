import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { shortName } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceElasticacheApiOnly: Rule<VpcEndpointProps> = {
  id: 'vpce-elasticache-api-only',
  severity: 'advice',
  title: {
    en: 'The elasticache endpoint is for the ElastiCache API',
    ko: 'elasticache 엔드포인트는 ElastiCache API용입니다',
  },
  why: {
    en: 'Caches stand in the VPC’s own subnets and are reached there: the endpoint carries control calls, no cache traffic.',
    ko: '캐시는 VPC의 서브넷 안에 있어 그곳에서 직접 연결합니다. 이 엔드포인트는 관리 API 호출만 전달하고 캐시 트래픽은 전달하지 않습니다.',
  },
  fix: {
    en: 'Keep it only where hosts call the ElastiCache API.',
    ko: '호스트가 ElastiCache API를 호출하는 경우에만 유지하십시오.',
  },
  docs: docs('plink', 'aws-services-privatelink-support'),
  awsCode: null,
  *check(endpoint) {
    if (!/^elasticache(-fips)?$/.test(shortName(endpoint.props.serviceName))) return
    yield {
      message: {
        en: `"${endpoint.name}" carries calls of the ElastiCache API, not the traffic of caches.`,
        ko: `"${endpoint.name}": ElastiCache API 호출만 전달하며 캐시 트래픽은 전달하지 않습니다.`,
      },
      path: ['serviceName'],
    }
  },
}
