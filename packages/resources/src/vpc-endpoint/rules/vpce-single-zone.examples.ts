import type { Examples } from '@vpcanvas/rules'
import { interfaceEndpoint, inVpc, subnet } from '../../example-network.ts'

const home = [subnet('a', '10.0.0.0/24'), subnet('b', '10.0.2.0/24', 'b')]

export const examples: Examples = {
  passing: [{ title: 'two zones', design: inVpc(...home, interfaceEndpoint('e', ['a', 'b'])) }],
  failing: [
    { title: 'one of two', design: inVpc(...home, interfaceEndpoint('e', ['a'])) },
    { title: 'the only one', design: inVpc(subnet('a', '10.0.0.0/24'), interfaceEndpoint('e', ['a'])) },
  ],
}
