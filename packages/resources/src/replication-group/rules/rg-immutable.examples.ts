import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'
import type { ReplicationGroupProps } from '../schema.ts'

const shape = (props: Partial<ReplicationGroupProps>) => inVpc(...cachePart(props))
const clustered = { clusterMode: 'enabled' } as const

export const examples: Examples = {
  passing: [
    {
      title: 'more shards in cluster mode',
      design: shape({ ...clustered, numNodeGroups: 3 }),
      applied: shape({ ...clustered, numNodeGroups: 2 }),
    },
    {
      title: 'other zones without cluster mode, to which nodes can move',
      design: shape({ preferredCacheClusterAZs: ['ap-northeast-2b', 'ap-northeast-2b'] }),
      applied: shape({ preferredCacheClusterAZs: ['ap-northeast-2a', 'ap-northeast-2b'] }),
    },
  ],
  failing: [
    {
      title: 'another id',
      design: shape({ replicationGroupId: 'carts' }),
      applied: shape({ replicationGroupId: 'sessions' }),
    },
    {
      title: 'other zones in cluster mode',
      design: shape({ ...clustered, preferredCacheClusterAZs: ['ap-northeast-2b', 'ap-northeast-2a'] }),
      applied: shape({ ...clustered }),
    },
  ],
}
