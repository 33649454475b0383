import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { vpcPeeringSchema } from '../../vpc-peering/schema.ts'
import { pathOf, withoutRoute } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

export const routePeeringOtherVpc: Rule<RouteTableProps> = {
  id: 'route-peering-other-vpc',
  severity: 'error',
  title: { en: 'A route leads through a peering of its own VPC', ko: '경로의 피어링에는 자기 VPC가 참여해야 합니다' },
  why: {
    en: 'A peering joins two VPCs and no others: nothing goes through it on the way from a third.',
    ko: '피어링은 두 VPC만 잇습니다. 제3의 VPC가 이를 거쳐 갈 수는 없습니다.',
  },
  fix: { en: 'Pick a peering in which the VPC takes part.', ko: '자기 VPC가 참여하는 피어링을 선택하십시오.' },
  docs: docs('peering', 'vpc-peering-routing'),
  awsCode: 'InvalidParameterValue',
  *check(table, look) {
    for (const route of table.props.routes) {
      const peering = look.as(vpcPeeringSchema, route.target)
      if (!peering || peering.props.requester === table.parent || peering.props.accepter === table.parent) continue
      yield {
        message: {
          en: `Route table "${table.name}" sends ${route.destination} through peering "${peering.name}", in which its VPC takes no part.`,
          ko: `라우팅 테이블 "${table.name}": ${route.destination} 경로의 피어링 "${peering.name}"에 이 VPC가 참여하지 않습니다.`,
        },
        path: pathOf(route, 'target'),
        related: [peering.id],
        fix: withoutRoute(table, route),
      }
    }
  },
}
