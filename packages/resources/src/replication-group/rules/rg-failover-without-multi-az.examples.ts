import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'Multi-AZ', design: inVpc(...cachePart()) },
    {
      title: 'shards without replicas, which cannot have it',
      design: inVpc(...cachePart({ clusterMode: 'enabled', replicasPerNodeGroup: 0, multiAZEnabled: false })),
    },
  ],
  failing: [{ title: 'off', design: inVpc(...cachePart({ multiAZEnabled: false })) }],
}
