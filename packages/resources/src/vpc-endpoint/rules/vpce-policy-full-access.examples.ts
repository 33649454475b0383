import type { Examples } from '@vpcanvas/rules'
import { gatewayEndpoint, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'a policy',
      design: inVpc(gatewayEndpoint('e', [], { policyDocument: '{"Statement":[{"Effect":"Deny","Principal":"*"}]}' })),
    },
  ],
  failing: [
    { title: 'none', design: inVpc(gatewayEndpoint('e', [])) },
    {
      title: 'one that lets everything through',
      design: inVpc(
        gatewayEndpoint('e', [], {
          policyDocument: '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}',
        }),
      ),
    },
  ],
}
