import type { Id, Placement, View } from '@vpcanvas/model'
import { unassociated } from '../associating.ts'
import { peerOf } from '../peering.ts'
import { mainTableOf, vpcOf } from '../routing.ts'
import { vpcPeeringSchema } from '../vpc-peering/schema.ts'
import { routeTableDefaults, type RouteTableProps, routeTableSchema } from './schema.ts'

export const placement: Placement<RouteTableProps> = {
  arrive: () => ({
    name: 'route-table',
    props: routeTableDefaults,
    decided: {
      en: 'Only the local routes so far. Draw lines to its subnets and gateways.',
      ko: '아직 로컬 경로만 있습니다. 서브넷과 게이트웨이로 선을 그리십시오.',
    },
  }),
  readdress: (view, copy) => ({
    ...copy.props,
    main: copy.props.main && !mainTableOf(view, copy.parent),
    subnets: unassociated(view, routeTableSchema, copy),
    routes: copy.props.routes.filter(({ target }) => canSendTo(view, target, copy.parent)),
  }),
}

/** Whether a table of a VPC can name the target: copies still to come it can, what belongs to another VPC it cannot. */
function canSendTo(view: View, target: Id, vpcId: Id | null): boolean {
  if (!view.get(target)) return true
  const peering = view.as(vpcPeeringSchema, target)
  return peering ? vpcId !== null && peerOf(peering, vpcId) !== undefined : vpcOf(view, target)?.id === vpcId
}
