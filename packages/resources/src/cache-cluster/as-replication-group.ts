import { newestVersion } from '@vpcanvas/catalogue'
import type { Resource } from '@vpcanvas/model'
import type { Fix, Questions } from '@vpcanvas/rules'
import { unusedId } from '../ids.ts'
import {
  replicationGroupDefaults,
  type ReplicationGroupProps,
  replicationGroupSchema,
} from '../replication-group/schema.ts'
import type { CacheClusterProps } from './schema.ts'

/** The same cache as a replication group with one node, which can have everything a cluster of Redis OSS cannot. */
export function asReplicationGroup(look: Questions, cluster: Resource<CacheClusterProps>): Fix {
  const { props } = cluster
  const id = unusedId(look, `${cluster.id.slice(0, 100)}-group`)
  const group: ReplicationGroupProps = {
    ...replicationGroupDefaults,
    // 40 characters are allowed here, 50 there.
    replicationGroupId: props.cacheClusterId && props.cacheClusterId.length <= 40 ? props.cacheClusterId : null,
    engine: props.engine,
    engineVersion: props.engineVersion || newestVersion('valkey'),
    cacheNodeType: props.cacheNodeType,
    replicasPerNodeGroup: 0,
    automaticFailoverEnabled: false,
    multiAZEnabled: false,
    port: props.port,
    cacheSubnetGroup: props.cacheSubnetGroup,
    securityGroups: props.securityGroups,
    cacheParameterGroupName: props.cacheParameterGroupName,
    autoMinorVersionUpgrade: props.autoMinorVersionUpgrade,
    tags: props.tags,
  }
  return {
    title: { en: 'Make it a replication group with one node', ko: '노드가 하나인 복제 그룹으로 변경' },
    edits: [
      { op: 'remove', id: cluster.id },
      {
        op: 'add',
        resource: { id, kind: replicationGroupSchema.kind, name: cluster.name, parent: cluster.parent, props: group },
      },
    ],
  }
}
