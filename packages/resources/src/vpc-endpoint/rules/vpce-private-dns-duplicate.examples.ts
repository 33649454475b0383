import type { Examples } from '@vpcanvas/rules'
import { interfaceEndpoint, inVpc } from '../../example-network.ts'

const named = { privateDnsEnabled: true }

export const examples: Examples = {
  passing: [
    { title: 'one of two', design: inVpc(interfaceEndpoint('e', [], named), interfaceEndpoint('f', [])) },
    {
      title: 'two services',
      design: inVpc(
        interfaceEndpoint('e', [], named),
        interfaceEndpoint('f', [], { ...named, serviceName: 'com.amazonaws.ap-northeast-2.sqs' }),
      ),
    },
  ],
  failing: [{ title: 'both', design: inVpc(interfaceEndpoint('e', [], named), interfaceEndpoint('f', [], named)) }],
}
