import { type Engine, isEngine } from '@vpcanvas/catalogue'
import type { Id, Props, Resource } from '@vpcanvas/model'
import { cacheClusterSchema } from '../cache-cluster/schema.ts'

/** What a replication group and a cache cluster have in common. */
export interface CacheProps extends Props {
  readonly engine: string
  readonly engineVersion: string
  readonly cacheNodeType: string
  readonly port: number
  readonly cacheSubnetGroup: Id | null
  readonly securityGroups: readonly Id[]
  readonly cacheParameterGroupName: string | null
}

/** What a cache has that is backed up daily. */
export interface BackedUpProps extends Props {
  /** Days. */
  readonly snapshotRetentionLimit: number
}

export type Cache = Resource<CacheProps>

/** The engine, where it is one that the kind can have. */
export function engineOf(cache: Cache): Engine | null {
  const { engine } = cache.props
  if (!isEngine(engine)) return null
  const fits = cache.kind === cacheClusterSchema.kind || engine !== 'memcached'
  return fits ? engine : null
}
