import type { Examples } from '@vpcanvas/rules'
import { gatewayEndpoint, interfaceEndpoint, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'of the Region', design: inVpc(gatewayEndpoint('e', [])) },
    {
      title: 'of another account',
      design: inVpc(interfaceEndpoint('e', [], { serviceName: 'com.amazonaws.vpce.ap-northeast-2.vpce-svc-0e123abc' })),
    },
  ],
  failing: [
    {
      title: 'of another Region',
      design: inVpc(gatewayEndpoint('e', [], { serviceName: 'com.amazonaws.us-east-1.s3' })),
    },
    { title: 'a short name', design: inVpc(interfaceEndpoint('e', [], { serviceName: 'sqs' })) },
    { title: 'none', design: inVpc(interfaceEndpoint('e', [], { serviceName: '' })) },
  ],
}
