import type { Id, View } from '@vpcanvas/model'
import { cacheSubnetGroupSchema } from './cache-subnet-group/schema.ts'
import { vpcOf } from './routing.ts'

/**
 * Those of the named resources that a copy in this VPC may go on naming: the VPC's own, and copies that are still to
 * come. What belongs to another VPC is left behind.
 */
export function stillInVpc(view: View, ids: readonly Id[], vpcId: Id | undefined): Id[] {
  return ids.filter((id) => !view.get(id) || vpcOf(view, id)?.id === vpcId)
}

/** The subnet group of a copied cache: the same where it is still in its VPC, else one of the new VPC. */
export function subnetGroupInVpc(view: View, id: Id | null, vpcId: Id | undefined): Id | null {
  if (id === null || stillInVpc(view, [id], vpcId).length > 0) return id
  return view.childrenOf(cacheSubnetGroupSchema, vpcId ?? null)[0]?.id ?? null
}
