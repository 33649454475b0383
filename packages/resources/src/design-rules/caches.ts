import type { Resource } from '@vpcanvas/model'
import { cacheKinds } from '../any-cache.ts'
import { cacheSubnetGroupSchema } from '../cache-subnet-group/schema.ts'

const kinds: ReadonlySet<string> = new Set([cacheSubnetGroupSchema.kind, ...cacheKinds])

/** Whether ElastiCache, not EC2, answers for a resource. */
export function isCache(resource: Resource): boolean {
  return kinds.has(resource.kind)
}
