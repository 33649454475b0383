import { docs } from '@vpcanvas/catalogue'
import { sameBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { rangeAround } from '../../blocks.ts'
import { instanceSchema } from '../../instance/schema.ts'
import { networkInterfaceSchema } from '../../network-interface/schema.ts'
import { natGatewaySchema } from '../../nat-gateway/schema.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import { pathOf, routesToBlocks, withoutRoute } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

const ALLOWED: ReadonlySet<string> = new Set([natGatewaySchema.kind, instanceSchema.kind, networkInterfaceSchema.kind])

export const routeInsideVpcTarget: Rule<RouteTableProps> = {
  id: 'route-inside-vpc-target',
  severity: 'error',
  title: { en: 'Traffic inside the VPC cannot be sent out of it', ko: 'VPC 내부 트래픽은 밖으로 보낼 수 없습니다' },
  why: {
    en: 'A route narrower than the local one may only lead to a NAT gateway or a network interface.',
    ko: '로컬 경로보다 좁은 경로는 NAT 게이트웨이나 네트워크 인터페이스로만 갈 수 있습니다.',
  },
  fix: { en: 'Delete the route, or change its target.', ko: '경로를 삭제하거나 대상을 바꾸십시오.' },
  docs: docs('vpcug', 'subnet-route-tables'),
  awsCode: 'InvalidParameterValue',
  *check(table, look) {
    const vpc = look.as(vpcSchema, table.parent)
    if (!vpc) return
    for (const { route, block } of routesToBlocks(table)) {
      const range = rangeAround(vpc, block)
      const target = look.get(route.target)
      if (!range || sameBlock(range, block) || !target || ALLOWED.has(target.kind)) continue
      yield {
        message: {
          en: `${route.destination} in route table "${table.name}" lies inside VPC "${vpc.name}" and cannot lead to "${target.name}".`,
          ko: `라우팅 테이블 "${table.name}": ${route.destination} 대상은 VPC "${vpc.name}" 안에 있으므로 "${target.name}" 쪽으로 보낼 수 없습니다.`,
        },
        path: pathOf(route, 'target'),
        related: [target.id],
        fix: withoutRoute(table, route),
      }
    }
  },
}
