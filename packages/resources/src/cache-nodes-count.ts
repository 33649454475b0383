import type { Resource } from '@vpcanvas/model'
import { type CacheClusterProps, cacheClusterSchema } from './cache-cluster/schema.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from './replication-group/schema.ts'

/** The nodes of a cache: each has a network interface, and so an address, in a subnet of the subnet group. */
export function nodesOf(cache: Resource): number {
  if (cache.kind === replicationGroupSchema.kind) {
    const { numNodeGroups, replicasPerNodeGroup } = cache.props as ReplicationGroupProps
    return Math.max(0, numNodeGroups) * (1 + Math.max(0, replicasPerNodeGroup))
  }
  if (cache.kind === cacheClusterSchema.kind) return Math.max(0, (cache.props as CacheClusterProps).numCacheNodes)
  return 0
}
