import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'both on', design: inVpc(...cachePart()) }],
  failing: [
    { title: 'failover off', design: inVpc(...cachePart({ automaticFailoverEnabled: false })) },
    {
      title: 'failover off, and no replica',
      design: inVpc(...cachePart({ automaticFailoverEnabled: false, replicasPerNodeGroup: 0 })),
    },
  ],
}
