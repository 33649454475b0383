import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { natGatewaySchema } from '../../nat-gateway/schema.ts'
import { moveToPublicSubnet } from '../../nat-gateway/public-subnet.ts'
import { defaultRoute, routeTableOf } from '../../routing.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import { pathOf } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

export const routeNatLoop: Rule<RouteTableProps> = {
  id: 'route-nat-loop',
  severity: 'warning',
  title: {
    en: 'A NAT gateway’s own subnet does not route to it',
    ko: 'NAT 게이트웨이가 있는 서브넷은 그 게이트웨이로 라우팅하지 않습니다',
  },
  why: {
    en: 'What the NAT gateway sends on follows the route table of its subnet: back to itself, and nothing gets out.',
    ko: 'NAT 게이트웨이가 내보내는 트래픽은 자기 서브넷의 라우팅 테이블을 따르므로 자신에게 돌아오고 밖으로 나가지 못합니다.',
  },
  fix: {
    en: 'Put the NAT gateway into a public subnet, with a table of its own.',
    ko: 'NAT 게이트웨이를 별도 라우팅 테이블이 있는 퍼블릭 서브넷에 두십시오.',
  },
  docs: docs('vpcug', 'vpc-nat-gateway'),
  awsCode: null,
  *check(table, look) {
    const route = defaultRoute(table)
    const nat = look.as(natGatewaySchema, route?.target)
    const subnet = look.as(subnetSchema, nat?.parent)
    if (!route || !nat || !subnet || routeTableOf(look, subnet)?.id !== table.id) return
    const fix = moveToPublicSubnet(look, nat)
    yield {
      message: {
        en: `Route table "${table.name}" serves subnet "${subnet.name}", where NAT gateway "${nat.name}" is, and sends everything to that same gateway.`,
        ko: `라우팅 테이블 "${table.name}": NAT 게이트웨이 "${nat.name}"의 서브넷 "${subnet.name}"에 적용되면서 모든 트래픽을 같은 게이트웨이로 보냅니다.`,
      },
      path: pathOf(route, 'target'),
      related: [nat.id, subnet.id],
      ...(fix && { fix }),
    }
  },
}
