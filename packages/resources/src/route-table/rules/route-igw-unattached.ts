import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { internetGatewaySchema } from '../../internet-gateway/schema.ts'
import { internetGatewayOf } from '../../routing.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import { pathOf, withoutRoute } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

export const routeIgwUnattached: Rule<RouteTableProps> = {
  id: 'route-igw-unattached',
  severity: 'error',
  title: {
    en: 'A route leads to an internet gateway of its own VPC',
    ko: '경로의 인터넷 게이트웨이는 같은 VPC에 연결되어 있어야 합니다',
  },
  why: {
    en: 'AWS refuses a route to a gateway that is not attached to the VPC of the table.',
    ko: 'AWS는 라우팅 테이블의 VPC에 연결되지 않은 게이트웨이로 가는 경로를 거부합니다.',
  },
  fix: {
    en: 'Attach the gateway to the VPC, or use the one that is attached.',
    ko: '게이트웨이를 VPC에 연결하거나 이미 연결된 게이트웨이를 사용하십시오.',
  },
  docs: docs('vpcug', 'VPC_Internet_Gateway'),
  awsCode: 'InvalidParameterValue',
  *check(table, look) {
    for (const route of table.props.routes) {
      const gateway = look.as(internetGatewaySchema, route.target)
      if (!gateway || gateway.parent === table.parent) continue
      const own = internetGatewayOf(look, table.parent)
      const attached = look.as(vpcSchema, gateway.parent)
      yield {
        message: attached
          ? {
              en: `Route table "${table.name}" sends ${route.destination} to internet gateway "${gateway.name}", which is attached to VPC "${attached.name}".`,
              ko: `라우팅 테이블 "${table.name}": ${route.destination} 경로의 인터넷 게이트웨이 "${gateway.name}" 연결 VPC는 "${attached.name}"입니다.`,
            }
          : {
              en: `Route table "${table.name}" sends ${route.destination} to internet gateway "${gateway.name}", which is attached to no VPC.`,
              ko: `라우팅 테이블 "${table.name}": ${route.destination} 경로의 인터넷 게이트웨이 "${gateway.name}"에 연결된 VPC가 없습니다.`,
            },
        path: pathOf(route, 'target'),
        related: [gateway.id],
        fix: own
          ? {
              title: { en: `Use "${own.name}"`, ko: `"${own.name}" 사용` },
              edits: [{ op: 'set', id: table.id, path: pathOf(route, 'target'), value: own.id }],
            }
          : attached
            ? withoutRoute(table, route)
            : {
                title: { en: `Attach "${gateway.name}" to the VPC`, ko: `"${gateway.name}" 게이트웨이를 VPC에 연결` },
                edits: [{ op: 'move', id: gateway.id, parent: table.parent }],
              },
      }
    }
  },
}
