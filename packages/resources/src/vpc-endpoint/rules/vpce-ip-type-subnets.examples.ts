import type { Examples } from '@vpcanvas/rules'
import { interfaceEndpoint, ipv6Vpc, subnet } from '../../example-network.ts'

const plain = subnet('a', '10.0.0.0/24')
const both = subnet('b', '10.0.1.0/24', 'b', { ipv6Index: 0 })

export const examples: Examples = {
  passing: [
    { title: 'IPv4', design: ipv6Vpc(plain, interfaceEndpoint('e', ['a'])) },
    { title: 'IPv4 in a subnet with both', design: ipv6Vpc(both, interfaceEndpoint('e', ['b'])) },
    { title: 'both', design: ipv6Vpc(both, interfaceEndpoint('e', ['b'], { ipAddressType: 'dualstack' })) },
  ],
  failing: [
    {
      title: 'both in IPv4 alone',
      design: ipv6Vpc(plain, interfaceEndpoint('e', ['a'], { ipAddressType: 'dualstack' })),
    },
    {
      title: 'IPv6 in a subnet with both',
      design: ipv6Vpc(both, interfaceEndpoint('e', ['b'], { ipAddressType: 'ipv6' })),
    },
  ],
}
