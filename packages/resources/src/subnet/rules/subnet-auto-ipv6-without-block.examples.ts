import type { Examples } from '@vpcanvas/rules'
import { inVpc, ipv6Vpc, subnet } from '../../example-network.ts'

const flag = { assignIpv6AddressOnCreation: true }

export const examples: Examples = {
  passing: [{ title: 'an IPv6 block', design: ipv6Vpc(subnet('s', '10.0.0.0/24', 'a', { ...flag, ipv6Index: 0 })) }],
  failing: [
    { title: 'no block', design: ipv6Vpc(subnet('s', '10.0.0.0/24', 'a', flag)) },
    { title: 'no block, in a VPC without IPv6', design: inVpc(subnet('s', '10.0.0.0/24', 'a', flag)) },
  ],
}
