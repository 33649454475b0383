import type { Examples } from '@vpcanvas/rules'
import { gatewayEndpoint, interfaceEndpoint, inVpc, subnet, table } from '../../example-network.ts'

const home = [subnet('a', '10.0.0.0/24'), table('t', {})]

export const examples: Examples = {
  passing: [
    { title: 'a gateway endpoint', design: inVpc(...home, gatewayEndpoint('e', ['t'])) },
    { title: 'an interface endpoint', design: inVpc(...home, interfaceEndpoint('e', ['a'])) },
  ],
  failing: [
    {
      title: 'a gateway endpoint in a subnet',
      design: inVpc(...home, gatewayEndpoint('e', ['t'], { subnets: ['a'] })),
    },
    {
      title: 'a gateway endpoint with private DNS names',
      design: inVpc(...home, gatewayEndpoint('e', ['t'], { privateDnsEnabled: true })),
    },
    {
      title: 'an interface endpoint in a route table',
      design: inVpc(...home, interfaceEndpoint('e', ['a'], { routeTables: ['t'] })),
    },
  ],
}
