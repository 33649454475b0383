import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'
import { inVpc, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'side by side', design: inVpc(subnet('one', '10.0.0.0/24'), subnet('two', '10.0.1.0/24')) },
    {
      title: 'the same block in two VPCs',
      design: designOf(
        { id: 'region', kind: 'region' },
        { id: 'a', kind: 'vpc', parent: 'region' },
        { id: 'b', kind: 'vpc', parent: 'region' },
        { ...subnet('one', '10.0.0.0/24'), parent: 'a' },
        { ...subnet('two', '10.0.0.0/24'), parent: 'b' },
      ),
    },
  ],
  failing: [
    { title: 'the same block', design: inVpc(subnet('one', '10.0.0.0/24'), subnet('two', '10.0.0.0/24')) },
    { title: 'one inside the other', design: inVpc(subnet('one', '10.0.0.0/20'), subnet('two', '10.0.5.0/24')) },
    {
      title: 'a newcomer on what AWS holds',
      design: inVpc(subnet('one', '10.0.0.0/24'), subnet('two', '10.0.0.0/24')),
      applied: inVpc(subnet('one', '10.0.0.0/24')),
    },
  ],
}
