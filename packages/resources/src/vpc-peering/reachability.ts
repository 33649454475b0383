import type { Questions, Resource } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { type VpcPeeringProps, vpcPeeringSchema } from './schema.ts'

/** Joins two VPCs, for traffic between their own addresses. One that is not active joins nothing: routes to it are blackholes. */
export function lower(peering: Resource<VpcPeeringProps>, _view: Questions, network: NetworkBuilder): void {
  const { requester, accepter } = peering.props
  if (peering.observed?.['state'] !== undefined) return
  network.link({ id: peering.id, origin: originOf(peering, vpcPeeringSchema), ends: [requester, accepter] })
}
