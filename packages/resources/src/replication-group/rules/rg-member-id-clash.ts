import { docs } from '@vpcanvas/catalogue'
import type { Resource } from '@vpcanvas/model'
import { perList, type Rule } from '@vpcanvas/rules'
import { type CacheClusterProps, cacheClusterSchema } from '../../cache-cluster/schema.ts'
import { regionOf } from '../../routing.ts'
import { isClustered } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

const clustersById = perList((clusters: readonly Resource<CacheClusterProps>[]) => {
  const found = new Map<string, Resource<CacheClusterProps>>()
  for (const cluster of clusters)
    if (cluster.props.cacheClusterId !== null) found.set(cluster.props.cacheClusterId.toLowerCase(), cluster)
  return found
})

/** `sessions-001`, or in cluster mode `sessions-0001-001`. */
function memberPattern(id: string, clustered: boolean): RegExp {
  const escaped = id.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return clustered ? new RegExp(`^${escaped}-\\d{4}-\\d{3}$`) : new RegExp(`^${escaped}-\\d{3}$`)
}

export const rgMemberIdClash: Rule<ReplicationGroupProps> = {
  id: 'rg-member-id-clash',
  severity: 'error',
  title: { en: 'The nodes’ ids are free', ko: '노드 ID는 비어 있어야 합니다' },
  why: {
    en: 'ElastiCache names the nodes after the group (sessions-001, in cluster mode sessions-0001-001), in the name space of cache clusters.',
    ko: 'ElastiCache는 그룹 이름으로 노드 이름(sessions-001, 클러스터 모드에서는 sessions-0001-001)을 만들며 캐시 클러스터와 이름 공간을 함께 씁니다.',
  },
  fix: { en: 'Rename one of them.', ko: '둘 중 하나의 이름을 바꾸십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'CacheClusterAlreadyExists',
  *check(group, look) {
    const id = group.props.replicationGroupId
    if (!id) return
    const pattern = memberPattern(id, isClustered(group))
    const region = regionOf(look, group.id)?.id
    for (const [name, cluster] of clustersById(look.all(cacheClusterSchema))) {
      if (!pattern.test(name) || regionOf(look, cluster.id)?.id !== region) continue
      yield {
        message: {
          en: `Cache "${group.name}" makes a node "${name}", the id of cluster "${cluster.name}".`,
          ko: `캐시 "${group.name}": 노드 이름 "${name}" 값을 클러스터 "${cluster.name}" ID로 이미 사용하고 있습니다.`,
        },
        path: ['replicationGroupId'],
        related: [cluster.id],
      }
    }
  },
}
