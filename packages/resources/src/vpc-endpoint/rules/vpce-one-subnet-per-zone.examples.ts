import type { Examples } from '@vpcanvas/rules'
import { interfaceEndpoint, inVpc, subnet } from '../../example-network.ts'

const home = [subnet('a', '10.0.0.0/24'), subnet('a-2', '10.0.1.0/24'), subnet('b', '10.0.2.0/24', 'b')]

export const examples: Examples = {
  passing: [{ title: 'one in each', design: inVpc(...home, interfaceEndpoint('e', ['a', 'b'])) }],
  failing: [{ title: 'two in one', design: inVpc(...home, interfaceEndpoint('e', ['a', 'a-2', 'b'])) }],
}
