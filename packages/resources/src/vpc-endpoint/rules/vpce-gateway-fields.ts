import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import { isGateway } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceGatewayFields: Rule<VpcEndpointProps> = {
  id: 'vpce-gateway-fields',
  severity: 'error',
  title: {
    en: 'Gateway endpoints have route tables, interface endpoints have subnets',
    ko: '게이트웨이 엔드포인트는 라우팅 테이블을, 인터페이스 엔드포인트는 서브넷을 사용합니다',
  },
  why: {
    en: 'AWS refuses subnets, groups and private DNS for a gateway endpoint, and route tables for an interface endpoint.',
    ko: 'AWS는 게이트웨이 엔드포인트의 서브넷, 보안 그룹, 프라이빗 DNS와 인터페이스 엔드포인트의 라우팅 테이블을 거부합니다.',
  },
  fix: { en: 'Remove what is of the other type.', ko: '다른 유형의 속성을 제거하십시오.' },
  docs: docs('ec2api', 'CreateVpcEndpoint'),
  awsCode: 'InvalidParameter',
  *check(endpoint) {
    const { routeTables, subnets, securityGroups, privateDnsEnabled } = endpoint.props
    const isSet = isGateway(endpoint)
      ? { subnets: subnets.length > 0, securityGroups: securityGroups.length > 0, privateDnsEnabled }
      : { routeTables: routeTables.length > 0 }
    for (const [prop, wrong] of Object.entries(isSet)) {
      if (!wrong) continue
      const label = LABELS[prop] ?? { en: prop, ko: prop }
      yield {
        message: isGateway(endpoint)
          ? {
              en: `"${endpoint.name}" is a gateway endpoint and takes no ${label.en}.`,
              ko: `"${endpoint.name}": 게이트웨이 엔드포인트에는 ${label.ko} 항목을 지정할 수 없습니다.`,
            }
          : {
              en: `"${endpoint.name}" is an interface endpoint and takes no ${label.en}.`,
              ko: `"${endpoint.name}": 인터페이스 엔드포인트에는 ${label.ko} 항목을 지정할 수 없습니다.`,
            },
        path: [prop],
        fix: {
          title: { en: `Remove the ${label.en}`, ko: `${label.ko} 제거` },
          edits: [{ op: 'set', id: endpoint.id, path: [prop], value: prop === 'privateDnsEnabled' ? false : [] }],
        },
      }
    }
  },
}

const LABELS: Readonly<Record<string, Text>> = {
  subnets: { en: 'subnets', ko: '서브넷' },
  securityGroups: { en: 'security groups', ko: '보안 그룹' },
  privateDnsEnabled: { en: 'private DNS names', ko: '프라이빗 DNS 이름' },
  routeTables: { en: 'route tables', ko: '라우팅 테이블' },
}
