import type { Examples } from '@vpcanvas/rules'
import { gatewayEndpoint, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'none', design: inVpc(gatewayEndpoint('e', [])) },
    { title: 'an object', design: inVpc(gatewayEndpoint('e', [], { policyDocument: '{"Statement":[]}' })) },
  ],
  failing: [
    { title: 'text', design: inVpc(gatewayEndpoint('e', [], { policyDocument: 'allow all' })) },
    { title: 'a list', design: inVpc(gatewayEndpoint('e', [], { policyDocument: '[]' })) },
  ],
}
