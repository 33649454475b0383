import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const zones = ['ap-northeast-2a', 'ap-northeast-2b']

export const examples: Examples = {
  passing: [
    { title: 'one shard', design: inVpc(...cachePart({ preferredCacheClusterAZs: zones })) },
    {
      title: 'two shards with a zone for every node',
      design: inVpc(
        ...cachePart({
          clusterMode: 'enabled',
          numNodeGroups: 2,
          replicasPerNodeGroup: 1,
          preferredCacheClusterAZs: [...zones, ...zones],
        }),
      ),
    },
  ],
  failing: [
    {
      title: 'two shards',
      design: inVpc(...cachePart({ clusterMode: 'enabled', numNodeGroups: 2, preferredCacheClusterAZs: zones })),
    },
  ],
}
