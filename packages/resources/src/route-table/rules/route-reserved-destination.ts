import { docs } from '@vpcanvas/catalogue'
import { block as known, contains, formatBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { pathOf, routesToBlocks, withoutRoute } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

const RESERVED = [known('169.254.168.0/22'), known('fd00:ec2::/32')]

export const routeReservedDestination: Rule<RouteTableProps> = {
  id: 'route-reserved-destination',
  severity: 'error',
  title: {
    en: 'AWS’s own service addresses cannot be routed',
    ko: 'AWS 서비스가 쓰는 주소로 가는 경로는 만들 수 없습니다',
  },
  why: {
    en: 'The resolver, the time service and others answer in 169.254.168.0/22 and fd00:ec2::/32; AWS refuses routes into them.',
    ko: 'DNS 서버, 시간 서비스 등이 169.254.168.0/22와 fd00:ec2::/32에서 응답하므로 AWS는 그 안으로 가는 경로를 거부합니다.',
  },
  fix: { en: 'Delete the route.', ko: '경로를 삭제하십시오.' },
  docs: docs('vpcug', 'subnet-route-tables'),
  awsCode: 'InvalidParameterValue',
  *check(table) {
    for (const { route, block } of routesToBlocks(table)) {
      const reserved = RESERVED.find((range) => contains(range, block))
      if (!reserved) continue
      yield {
        message: {
          en: `${route.destination} in route table "${table.name}" lies in ${formatBlock(reserved)}, which AWS keeps for its services.`,
          ko: `라우팅 테이블 "${table.name}": ${route.destination} 대상은 AWS 서비스용으로 예약된 ${formatBlock(reserved)} 안에 있습니다.`,
        },
        path: pathOf(route, 'destination'),
        fix: withoutRoute(table, route),
      }
    }
  },
}
