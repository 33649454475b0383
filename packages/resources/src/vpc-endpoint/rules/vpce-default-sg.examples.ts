import type { Examples } from '@vpcanvas/rules'
import { gatewayEndpoint, group, interfaceEndpoint, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a group', design: inVpc(group('sg'), interfaceEndpoint('e', [], { securityGroups: ['sg'] })) },
    { title: 'a gateway endpoint', design: inVpc(gatewayEndpoint('e', [])) },
  ],
  failing: [{ title: 'none', design: inVpc(interfaceEndpoint('e', [])) }],
}
