import type { Placement, Resource, View } from '@vpcanvas/model'
import { stillInVpc } from '../copying.ts'
import { wantsIpv6 } from '../ipv6.ts'
import { vpcOf } from '../routing.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { instanceDefaults, type InstanceProps } from './schema.ts'

export const placement: Placement<InstanceProps> = {
  arrive: () => ({
    name: 'instance',
    props: instanceDefaults,
    decided: {
      en: `${instanceDefaults.instanceType} · Amazon Linux 2023`,
      ko: `${instanceDefaults.instanceType} · Amazon Linux 2023`,
    },
  }),
  readdress: (view, copy) => ({
    ...copy.props,
    privateIpAddress: null,
    ipv6Addresses: [],
    ipv6AddressCount: countThere(view, copy),
    securityGroups: stillInVpc(view, copy.props.securityGroups, vpcOf(view, copy.parent)?.id),
  }),
}

/** As many IPv6 addresses as the original has, where the subnet has IPv6. */
function countThere(view: View, { parent, props }: Resource<InstanceProps>): number | null {
  const subnet = view.as(subnetSchema, parent)
  if (!subnet || !wantsIpv6(subnet)) return null
  return props.ipv6Addresses.length > 0 ? props.ipv6Addresses.length : props.ipv6AddressCount
}
