import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a block', design: inVpc(subnet('one', '10.0.0.0/24')) }],
  failing: [{ title: 'no block', design: inVpc(subnet('one', ''), subnet('two', '10.0.0.0/24')) }],
}
