import type { Placement } from '@vpcanvas/model'
import { stillInVpc } from '../copying.ts'
import { ipv6CountThere } from '../ipv6-addresses.ts'
import { vpcOf } from '../routing.ts'
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
    ipv6AddressCount: ipv6CountThere(view, copy),
    securityGroups: stillInVpc(view, copy.props.securityGroups, vpcOf(view, copy.parent)?.id),
  }),
}
