import type { Questions, Resource } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { ipv4Meant } from '../blocks.ts'
import { subnetIpv6Of } from '../ipv6.ts'
import { type SubnetProps, subnetSchema } from './schema.ts'

/** A segment, where its block is one. The route table and network ACL that hold for it say so themselves. */
export function lower(subnet: Resource<SubnetProps>, view: Questions, network: NetworkBuilder): void {
  const block = ipv4Meant(subnet.props.cidrBlock)
  if (!block || subnet.parent === null) return
  const ipv6 = subnetIpv6Of(view, subnet)
  network.segment({
    id: subnet.id,
    origin: originOf(subnet, subnetSchema),
    blocks: [block, ...(ipv6 ? [ipv6.block] : [])],
    zone: subnet.props.availabilityZone,
    domain: subnet.parent,
  })
}
