import type { Examples } from '@vpcanvas/rules'
import { gatewayEndpoint, interfaceEndpoint, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'S3', design: inVpc(gatewayEndpoint('e', [])) },
    { title: 'an interface endpoint for another', design: inVpc(interfaceEndpoint('e', [])) },
  ],
  failing: [
    {
      title: 'Secrets Manager',
      design: inVpc(gatewayEndpoint('e', [], { serviceName: 'com.amazonaws.ap-northeast-2.secretsmanager' })),
    },
  ],
}
