import { overlaps } from '@vpcanvas/ip'
import type { Id, Resource } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'
import { knownBlocksOf } from './blocks.ts'
import { type VpcPeeringProps, vpcPeeringSchema } from './vpc-peering/schema.ts'
import type { VpcProps } from './vpc/schema.ts'

/** The peering connection between two VPCs, whichever of them asked. */
export function peeringOf(look: Questions, one: Id, other: Id): Resource<VpcPeeringProps> | undefined {
  return look
    .all(vpcPeeringSchema)
    .find(({ props: { requester, accepter } }) =>
      requester === one ? accepter === other : requester === other && accepter === one,
    )
}

/** Whether the ranges of two VPCs overlap anywhere: then AWS joins them not. */
export function rangesMeet(one: Resource<VpcProps>, other: Resource<VpcProps>): boolean {
  const theirs = knownBlocksOf(other)
  return knownBlocksOf(one).some((block) => theirs.some((their) => overlaps(block, their)))
}

/** The VPC at the other end of a peering connection; undefined for a VPC that is at neither. */
export function peerOf(peering: Resource<VpcPeeringProps>, vpcId: Id): Id | undefined {
  const { requester, accepter } = peering.props
  if (requester === vpcId) return accepter
  return accepter === vpcId ? requester : undefined
}
