import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a zone', design: inVpc(subnet('one', '10.0.0.0/24', 'a')) }],
  failing: [{ title: 'no zone', design: inVpc(subnet('one', '10.0.0.0/24', 'a'), subnet('two', '10.0.1.0/24', '')) }],
}
