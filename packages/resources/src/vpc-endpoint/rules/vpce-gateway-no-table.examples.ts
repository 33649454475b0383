import type { Examples } from '@vpcanvas/rules'
import { gatewayEndpoint, inVpc, table } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a table', design: inVpc(table('t', {}), gatewayEndpoint('e', ['t'])) }],
  failing: [
    { title: 'none', design: inVpc(table('t', {}), gatewayEndpoint('e', [])) },
    { title: 'none in a VPC without tables', design: inVpc(gatewayEndpoint('e', [])) },
  ],
}
