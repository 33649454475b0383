import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a replica', design: inVpc(...cachePart()) }],
  failing: [
    {
      title: 'one node',
      design: inVpc(
        ...cachePart({
          replicasPerNodeGroup: 0,
          automaticFailoverEnabled: false,
          multiAZEnabled: false,
          preferredCacheClusterAZs: ['ap-northeast-2a'],
        }),
      ),
    },
    {
      title: 'shards of one node',
      design: inVpc(
        ...cachePart({ clusterMode: 'enabled', numNodeGroups: 2, replicasPerNodeGroup: 0, multiAZEnabled: false }),
      ),
    },
  ],
}
