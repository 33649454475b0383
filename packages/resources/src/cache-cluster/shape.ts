import type { Resource } from '@vpcanvas/model'
import type { Fix } from '@vpcanvas/rules'
import type { CacheClusterProps } from './schema.ts'

/** Several properties at once, under one title. */
export function setting(
  cluster: Resource<CacheClusterProps>,
  title: Fix['title'],
  values: Partial<CacheClusterProps>,
): Fix {
  return {
    title,
    edits: Object.entries(values).map(([prop, value]) => ({ op: 'set', id: cluster.id, path: [prop], value })),
  }
}

export function isMemcached({ props }: Resource<CacheClusterProps>): boolean {
  return props.engine === 'memcached'
}

/** Redis OSS or Valkey: one node, no replicas. */
export function isSingle({ props }: Resource<CacheClusterProps>): boolean {
  return props.engine === 'redis' || props.engine === 'valkey'
}

/** A zone for each node, in turn; empty where there are none to take. */
export function spreadOver(zones: readonly string[], nodes: number): string[] {
  if (zones.length === 0 || nodes < 1 || nodes > 60) return []
  return Array.from({ length: nodes }, (_, index) => zones[index % zones.length] ?? '')
}
