import type { Examples } from '@vpcanvas/rules'
import { host, inVpc, ipv6Vpc, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'an address of the subnet’s block',
      design: ipv6Vpc(subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 0 }), host('web', 's', { ipv6AddressCount: 1 })),
    },
    { title: 'none wanted', design: inVpc(subnet('s', '10.0.0.0/24'), host('web', 's', { ipv6AddressCount: 0 })) },
  ],
  failing: [
    {
      title: 'a subnet that could have one',
      design: ipv6Vpc(subnet('s', '10.0.0.0/24'), host('web', 's', { ipv6AddressCount: 1 })),
    },
    {
      title: 'a VPC without IPv6',
      design: inVpc(subnet('s', '10.0.0.0/24'), host('web', 's', { ipv6AddressCount: 2 })),
    },
    {
      title: 'addresses written out',
      design: ipv6Vpc(subnet('s', '10.0.0.0/24'), host('web', 's', { ipv6Addresses: ['2001:db8::10'] })),
    },
  ],
}
