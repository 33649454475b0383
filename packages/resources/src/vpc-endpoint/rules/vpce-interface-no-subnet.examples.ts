import type { Examples } from '@vpcanvas/rules'
import { gatewayEndpoint, interfaceEndpoint, inVpc, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a subnet', design: inVpc(subnet('a', '10.0.0.0/24'), interfaceEndpoint('e', ['a'])) },
    { title: 'a gateway endpoint', design: inVpc(gatewayEndpoint('e', [])) },
  ],
  failing: [
    { title: 'none', design: inVpc(subnet('a', '10.0.0.0/24'), interfaceEndpoint('e', [])) },
    { title: 'none in a VPC without subnets', design: inVpc(interfaceEndpoint('e', [])) },
  ],
}
