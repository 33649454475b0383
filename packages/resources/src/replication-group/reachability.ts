import type { Questions, Resource } from '@vpcanvas/model'
import type { NetworkBuilder } from '@vpcanvas/reachability'
import { lowerNodes } from '../cache-nodes.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from './schema.ts'

/** Every node of every shard: any of them may be the primary after a failover. */
export function lower(group: Resource<ReplicationGroupProps>, view: Questions, network: NetworkBuilder): void {
  const { clusterMode, numNodeGroups, replicasPerNodeGroup, preferredCacheClusterAZs } = group.props
  const shards = clusterMode === 'disabled' ? 1 : numNodeGroups
  const count = shards * (1 + replicasPerNodeGroup)
  lowerNodes(group, replicationGroupSchema, { count, zones: preferredCacheClusterAZs, spread: true }, view, network)
}
