import type { Resource, View } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { ipv4Meant } from '../blocks.ts'
import { type SubnetProps, subnetSchema } from './schema.ts'

/** A segment, where its block is one. The route table and network ACL that hold for it say so themselves. */
export function lower(subnet: Resource<SubnetProps>, _view: View, network: NetworkBuilder): void {
  const block = ipv4Meant(subnet.props.cidrBlock)
  if (!block || subnet.parent === null) return
  network.segment({
    id: subnet.id,
    origin: originOf(subnet, subnetSchema),
    blocks: [block],
    zone: subnet.props.availabilityZone,
    domain: subnet.parent,
  })
}
