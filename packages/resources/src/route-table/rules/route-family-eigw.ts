import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { egressOnlyInternetGatewaySchema } from '../../egress-only-internet-gateway/schema.ts'
import { pathOf, routesToBlocks, withoutRoute } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

export const routeFamilyEigw: Rule<RouteTableProps> = {
  id: 'route-family-eigw',
  severity: 'error',
  title: {
    en: 'An egress-only internet gateway carries IPv6',
    ko: '송신 전용 인터넷 게이트웨이는 IPv6만 처리합니다',
  },
  why: {
    en: 'AWS takes it as the target of IPv6 destinations only: IPv4 goes out through a NAT gateway.',
    ko: 'AWS는 IPv6 대상의 경로만 이 게이트웨이로 보내게 합니다. IPv4는 NAT 게이트웨이로 나갑니다.',
  },
  fix: {
    en: 'Delete the route, or send IPv4 through a NAT gateway.',
    ko: '경로를 삭제하거나 IPv4는 NAT 게이트웨이로 보내십시오.',
  },
  docs: docs('vpcug', 'egress-only-internet-gateway'),
  awsCode: 'InvalidParameterValue',
  *check(table, look) {
    for (const { route, block } of routesToBlocks(table)) {
      const gateway = look.as(egressOnlyInternetGatewaySchema, route.target)
      if (!gateway || block.family === 6) continue
      yield {
        message: {
          en: `${route.destination} in route table "${table.name}" is IPv4 and cannot lead to egress-only internet gateway "${gateway.name}".`,
          ko: `라우팅 테이블 "${table.name}": ${route.destination} 대상은 IPv4이므로 송신 전용 인터넷 게이트웨이 "${gateway.name}" 경유가 불가능합니다.`,
        },
        path: pathOf(route, 'target'),
        related: [gateway.id],
        fix: withoutRoute(table, route),
      }
    }
  },
}
