import type { Examples } from '@vpcanvas/rules'
import { gatewayEndpoint, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'short', design: inVpc(gatewayEndpoint('e', [], { policyDocument: '{}' })) }],
  failing: [
    { title: 'mostly space', design: inVpc(gatewayEndpoint('e', [], { policyDocument: `{${' '.repeat(20_479)}}` })) },
    {
      title: 'long',
      design: inVpc(gatewayEndpoint('e', [], { policyDocument: `{"Id":"${'x'.repeat(20_480)}"}` })),
    },
  ],
}
