import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const beside = (cacheClusterId: string, clusterMode: 'disabled' | 'enabled' = 'disabled') =>
  inVpc(...cachePart({ replicationGroupId: 'sessions', clusterMode }), {
    id: 'memcached',
    kind: 'cacheCluster',
    props: { cacheClusterId },
  })

export const examples: Examples = {
  passing: [
    { title: 'another name', design: beside('carts-001') },
    { title: 'the name of a node in the other mode', design: beside('sessions-001', 'enabled') },
  ],
  failing: [
    { title: 'the name of a node', design: beside('sessions-001') },
    { title: 'the name of a shard’s node', design: beside('sessions-0001-002', 'enabled') },
  ],
}
