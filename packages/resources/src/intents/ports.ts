import type { Intent, Resource } from '@vpcanvas/model'
import { type AnyCache, cacheKinds, portsOf } from '../any-cache.ts'

/** The ports that a resource is known to listen on; none where that is anybody's guess. */
export function listeningPorts(resource: Resource): Intent['ports'] {
  if (!cacheKinds.includes(resource.kind)) return []
  const { from, to } = portsOf(resource as AnyCache)
  return [[from, to]]
}
