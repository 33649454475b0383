import type { Examples } from '@vpcanvas/rules'
import { inVpc, ipv6Vpc, networkInterface, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'an address of the subnet’s block',
      design: ipv6Vpc(
        subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 0 }),
        networkInterface('eni', 's', { ipv6AddressCount: 1 }),
      ),
    },
    { title: 'none wanted', design: inVpc(subnet('s', '10.0.0.0/24'), networkInterface('eni', 's')) },
  ],
  failing: [
    {
      title: 'a subnet that could have one',
      design: ipv6Vpc(subnet('s', '10.0.0.0/24'), networkInterface('eni', 's', { ipv6AddressCount: 1 })),
    },
    {
      title: 'addresses written out',
      design: inVpc(subnet('s', '10.0.0.0/24'), networkInterface('eni', 's', { ipv6Addresses: ['2001:db8::10'] })),
    },
  ],
}
