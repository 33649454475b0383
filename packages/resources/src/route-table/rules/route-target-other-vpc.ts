import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { egressOnlyInternetGatewaySchema } from '../../egress-only-internet-gateway/schema.ts'
import { instanceSchema } from '../../instance/schema.ts'
import { natGatewaySchema } from '../../nat-gateway/schema.ts'
import { networkInterfaceSchema } from '../../network-interface/schema.ts'
import { vpcOf } from '../../routing.ts'
import { pathOf, withoutRoute } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

const KINDS: ReadonlySet<string> = new Set([
  natGatewaySchema.kind,
  instanceSchema.kind,
  egressOnlyInternetGatewaySchema.kind,
  networkInterfaceSchema.kind,
])

export const routeTargetOtherVpc: Rule<RouteTableProps> = {
  id: 'route-target-other-vpc',
  severity: 'error',
  title: { en: 'A route leads to a target of its own VPC', ko: '경로의 대상은 같은 VPC에 있어야 합니다' },
  why: {
    en: 'NAT gateways and network interfaces of another VPC belong to another network; AWS refuses them.',
    ko: '다른 VPC의 NAT 게이트웨이나 네트워크 인터페이스는 다른 네트워크에 속하므로 AWS가 거부합니다.',
  },
  fix: {
    en: 'Choose a target in the VPC; to reach another VPC, use a peering.',
    ko: '같은 VPC의 대상을 선택하십시오. 다른 VPC로 가려면 피어링을 사용하십시오.',
  },
  docs: docs('ec2api', 'CreateRoute'),
  awsCode: 'InvalidParameterValue',
  *check(table, look) {
    for (const route of table.props.routes) {
      const target = look.get(route.target)
      if (!target || !KINDS.has(target.kind)) continue
      const vpc = vpcOf(look, target.id)
      if (!vpc || vpc.id === table.parent) continue
      yield {
        message: {
          en: `Route table "${table.name}" sends ${route.destination} to "${target.name}", which is in VPC "${vpc.name}".`,
          ko: `라우팅 테이블 "${table.name}": ${route.destination} 경로의 대상 "${target.name}"의 VPC는 "${vpc.name}"입니다.`,
        },
        path: pathOf(route, 'target'),
        related: [target.id],
        fix: withoutRoute(table, route),
      }
    }
  },
}
