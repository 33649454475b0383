import type { Examples } from '@vpcanvas/rules'
import { interfaceEndpoint, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'another service', design: inVpc(interfaceEndpoint('e', [])) }],
  failing: [
    {
      title: 'elasticache',
      design: inVpc(interfaceEndpoint('e', [], { serviceName: 'com.amazonaws.ap-northeast-2.elasticache' })),
    },
  ],
}
