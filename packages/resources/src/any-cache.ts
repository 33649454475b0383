import type { Id, Props, Questions, Resource } from '@vpcanvas/model'
import { cacheClusterSchema } from './cache-cluster/schema.ts'
import { replicationGroupSchema } from './replication-group/schema.ts'
import { serverlessPorts } from './serverless-cache/engines.ts'
import { serverlessCacheSchema } from './serverless-cache/schema.ts'

/** What a cache has whatever it is made of. */
export interface AnyCacheProps extends Props {
  readonly engine: string
  readonly securityGroups: readonly Id[]
}

export type AnyCache = Resource<AnyCacheProps>

/** The kinds of caches, nodes or none. */
export const cacheKinds: readonly string[] = [
  replicationGroupSchema.kind,
  cacheClusterSchema.kind,
  serverlessCacheSchema.kind,
]

/** The cache of this id; undefined where it is no cache. */
export function cacheAt(look: Questions, id: Id): AnyCache | undefined {
  return look.as(replicationGroupSchema, id) ?? look.as(cacheClusterSchema, id) ?? look.as(serverlessCacheSchema, id)
}

/** Where the clients of a cache connect. Nodes listen on one port, which the design says; a serverless cache has two. */
export function portsOf(cache: AnyCache): { readonly from: number; readonly to: number } {
  const { port, engine } = cache.props
  return typeof port === 'number' ? { from: port, to: port } : serverlessPorts(engine)
}

/** `6379`, `6379-6380` */
export function portsText(cache: AnyCache): string {
  const { from, to } = portsOf(cache)
  return from === to ? `${from}` : `${from}-${to}`
}
