import type { Resource } from '@vpcanvas/model'
import { cacheClusterSchema } from '../cache-cluster/schema.ts'
import { cacheSubnetGroupSchema } from '../cache-subnet-group/schema.ts'
import { replicationGroupSchema } from '../replication-group/schema.ts'

const kinds: ReadonlySet<string> = new Set([
  cacheSubnetGroupSchema.kind,
  replicationGroupSchema.kind,
  cacheClusterSchema.kind,
])

/** Whether ElastiCache, not EC2, answers for a resource. */
export function isCache(resource: Resource): boolean {
  return kinds.has(resource.kind)
}
