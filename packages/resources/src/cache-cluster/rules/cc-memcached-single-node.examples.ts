import type { Examples } from '@vpcanvas/rules'
import { inVpc, memcachedPart } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'two', design: inVpc(...memcachedPart()) }],
  failing: [
    {
      title: 'one',
      design: inVpc(
        ...memcachedPart({ numCacheNodes: 1, azMode: 'single-az', preferredAvailabilityZones: ['ap-northeast-2a'] }),
      ),
    },
  ],
}
