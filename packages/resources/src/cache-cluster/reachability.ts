import type { Questions, Resource } from '@vpcanvas/model'
import type { NetworkBuilder } from '@vpcanvas/reachability'
import { lowerNodes } from '../cache-nodes.ts'
import { type CacheClusterProps, cacheClusterSchema } from './schema.ts'

/** Every node: a client spreads its keys over all of them. */
export function lower(cluster: Resource<CacheClusterProps>, view: Questions, network: NetworkBuilder): void {
  const { numCacheNodes, azMode, preferredAvailabilityZones } = cluster.props
  const nodes = { count: numCacheNodes, zones: preferredAvailabilityZones, spread: azMode === 'cross-az' }
  lowerNodes(cluster, cacheClusterSchema, nodes, view, network)
}
