import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'two zones', design: inVpc(subnet('one', '10.0.0.0/24', 'a'), subnet('two', '10.0.1.0/24', 'b')) },
    { title: 'the first subnet', design: inVpc(subnet('one', '10.0.0.0/24')) },
  ],
  failing: [{ title: 'one zone', design: inVpc(subnet('one', '10.0.0.0/24'), subnet('two', '10.0.1.0/24')) }],
}
