import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { natGatewaySchema } from '../../nat-gateway/schema.ts'
import { defaultRoute, subnetsOf } from '../../routing.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import { pathOf } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

export const routeNatCrossZone: Rule<RouteTableProps> = {
  id: 'route-nat-cross-zone',
  severity: 'advice',
  title: {
    en: 'A subnet uses the NAT gateway of its own zone',
    ko: '서브넷은 같은 가용 영역의 NAT 게이트웨이를 사용합니다',
  },
  why: {
    en: 'Traffic to a NAT gateway in another zone pays for the transfer between zones, and stops when that zone fails.',
    ko: '다른 가용 영역의 NAT 게이트웨이로 가는 트래픽은 영역 간 전송 요금이 들고 그 영역에 장애가 나면 멈춥니다.',
  },
  fix: {
    en: 'Route each zone to its own NAT gateway.',
    ko: '가용 영역마다 그 영역의 NAT 게이트웨이로 라우팅하십시오.',
  },
  docs: docs('vpcug', 'nat-gateway-basics'),
  awsCode: null,
  *check(table, look) {
    const route = defaultRoute(table)
    const nat = look.as(natGatewaySchema, route?.target)
    const home = look.as(subnetSchema, nat?.parent)
    if (!route || !nat || !home || table.parent === null) return
    const siblings = look.childrenOf(subnetSchema, table.parent)
    const served = subnetsOf(look, table, siblings)
    const zone = served[0]?.props.availabilityZone
    if (!zone || zone === home.props.availabilityZone || served.some((one) => one.props.availabilityZone !== zone))
      return
    // Only where the zone has a gateway that could be used; one gateway for several zones is another rule's.
    const nearer = siblings
      .filter((one) => one.props.availabilityZone === zone)
      .flatMap((one) => look.childrenOf(natGatewaySchema, one.id))
      .find((one) => one.props.connectivityType === nat.props.connectivityType)
    if (!nearer) return
    yield {
      message: {
        en: `Route table "${table.name}" serves ${zone} through NAT gateway "${nat.name}" in ${home.props.availabilityZone}, though "${nearer.name}" is nearer.`,
        ko: `라우팅 테이블 "${table.name}": ${zone} 영역의 트래픽을 같은 영역의 "${nearer.name}" 대신 ${home.props.availabilityZone} 영역의 NAT 게이트웨이 "${nat.name}" 쪽으로 보냅니다.`,
      },
      path: pathOf(route, 'target'),
      related: [nat.id, nearer.id],
      fix: {
        title: { en: `Use "${nearer.name}"`, ko: `"${nearer.name}" 사용` },
        edits: [{ op: 'set', id: table.id, path: pathOf(route, 'target'), value: nearer.id }],
      },
    }
  },
}
