import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a replica', design: inVpc(...cachePart()) },
    {
      title: 'a single node without failover',
      design: inVpc(...cachePart({ replicasPerNodeGroup: 0, automaticFailoverEnabled: false, multiAZEnabled: false })),
    },
  ],
  failing: [
    {
      title: 'a single node with failover',
      design: inVpc(...cachePart({ replicasPerNodeGroup: 0, multiAZEnabled: false })),
    },
  ],
}
