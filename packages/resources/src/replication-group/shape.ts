import { compareVersions, type Engine, isEngine } from '@vpcanvas/catalogue'
import type { Resource } from '@vpcanvas/model'
import type { Fix } from '@vpcanvas/rules'
import type { ReplicationGroupProps } from './schema.ts'

type Group = Resource<ReplicationGroupProps>

/** The engine, where it is one that replicates. */
export function engineOf({ props }: Group): Engine | null {
  return isEngine(props.engine) && props.engine !== 'memcached' ? props.engine : null
}

/** Whether clients speak the cluster protocol: in cluster mode, and on the way there, failover has to be on. */
export function isClustered({ props }: Group): boolean {
  return props.clusterMode !== 'disabled'
}

/** Nodes in all shards. */
export function nodeCount({ props }: Group): number {
  return props.numNodeGroups * (1 + props.replicasPerNodeGroup)
}

export function isOlder(version: string, than: string): boolean {
  return compareVersions(version, than) < 0
}

/** Several properties at once, under one title. */
export function setting(group: Group, title: Fix['title'], values: Partial<ReplicationGroupProps>): Fix {
  return {
    title,
    edits: Object.entries(values).map(([prop, value]) => ({ op: 'set', id: group.id, path: [prop], value })),
  }
}
