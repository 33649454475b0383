import type { Appearance } from '../appearance.ts'
import { type VpcEndpointProps, vpcEndpointSchema } from './schema.ts'
import { isGateway, shortName } from './service.ts'

export const appearance: Appearance<VpcEndpointProps> = {
  label: vpcEndpointSchema.label,
  plural: { en: 'VPC endpoints', ko: 'VPC 엔드포인트' },
  alsoCalled: [
    'PrivateLink',
    'gateway endpoint',
    'interface endpoint',
    'S3',
    'DynamoDB',
    '게이트웨이 엔드포인트',
    '인터페이스 엔드포인트',
  ],
  group: 'gateways',
  icon: 'vpc-endpoint',
  shape: 'card',
  size: { width: 192, height: 64 },
  explain: {
    en: 'Reaches an AWS service from inside the VPC without the internet: by a route (S3, DynamoDB) or by a network interface in each zone.',
    ko: '인터넷을 거치지 않고 VPC 안에서 AWS 서비스에 연결합니다. 경로(S3, DynamoDB)나 가용 영역별 네트워크 인터페이스를 사용합니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html',
  summary(endpoint) {
    const { serviceName, routeTables, subnets } = endpoint.props
    const service = shortName(serviceName)
    if (isGateway(endpoint)) {
      const tables = routeTables.length
      return {
        en: `${service} · gateway · ${tables} ${tables === 1 ? 'table' : 'tables'}`,
        ko: `${service} · 게이트웨이 · 라우팅 테이블 ${tables}개`,
      }
    }
    return {
      en: `${service} · interface · ${subnets.length} ${subnets.length === 1 ? 'subnet' : 'subnets'}`,
      ko: `${service} · 인터페이스 · 서브넷 ${subnets.length}개`,
    }
  },
  parts: (endpoint) =>
    isGateway(endpoint)
      ? []
      : [...new Set(endpoint.props.subnets)].map((id) => ({ id, in: id, role: 'endpoint', group: 1 })),
}
