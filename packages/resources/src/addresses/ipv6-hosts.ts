import type { Id, Resource, View } from '@vpcanvas/model'
import { instanceSchema } from '../instance/schema.ts'
import { type Ipv6Holder, ipv6CountOf } from '../ipv6-addresses.ts'
import { networkInterfaceSchema } from '../network-interface/schema.ts'

/** What in a subnet can have IPv6 addresses. */
export function holdersIn(view: View, subnet: Id): readonly (Resource & Ipv6Holder)[] {
  return [...view.childrenOf(instanceSchema, subnet), ...view.childrenOf(networkInterfaceSchema, subnet)]
}

/** How many hosts of a subnet have IPv6 addresses and are provisioned: while there is one, AWS keeps the subnet's block as it is. */
export function provisionedHolders(view: View, subnet: Id, isProvisioned: (id: Id) => boolean): number {
  return holdersIn(view, subnet).filter((one) => isProvisioned(one.id) && ipv6CountOf(view, one) > 0).length
}
