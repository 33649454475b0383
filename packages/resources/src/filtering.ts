import type { Id, Resource } from '@vpcanvas/model'
import { perList, type Questions } from '@vpcanvas/rules'
import { type NetworkAclProps, networkAclSchema } from './network-acl/schema.ts'
import type { SubnetProps } from './subnet/schema.ts'

const aclsBySubnet = perList((acls: readonly Resource<NetworkAclProps>[]) => {
  const bySubnet = new Map<Id, Resource<NetworkAclProps>>()
  for (const acl of acls) for (const subnet of acl.props.subnets) if (!bySubnet.has(subnet)) bySubnet.set(subnet, acl)
  return bySubnet
})

/** The network ACL of a subnet; undefined where it is the VPC's default one, which lets everything through. */
export function networkAclOf(look: Questions, subnet: Resource<SubnetProps>): Resource<NetworkAclProps> | undefined {
  return aclsBySubnet(look.childrenOf(networkAclSchema, subnet.parent)).get(subnet.id)
}
