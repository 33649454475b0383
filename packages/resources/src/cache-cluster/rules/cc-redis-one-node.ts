import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isSingle, setting } from '../shape.ts'
import type { CacheClusterProps } from '../schema.ts'

export const ccRedisOneNode: Rule<CacheClusterProps> = {
  id: 'cc-redis-one-node',
  severity: 'error',
  title: { en: 'A cache cluster of Redis OSS has one node', ko: 'Redis OSS 캐시 클러스터의 노드는 하나입니다' },
  why: {
    en: 'Only Memcached spreads a cache cluster over several nodes; Redis OSS replicates in a replication group.',
    ko: '캐시 클러스터를 여러 노드로 나누는 것은 Memcached뿐이며 Redis OSS는 복제 그룹에서 복제합니다.',
  },
  fix: { en: 'Use one node, or a replication group.', ko: '노드를 하나로 하거나 복제 그룹을 사용하십시오.' },
  docs: docs('ecapi', 'CreateCacheCluster'),
  awsCode: 'InvalidParameterValue',
  *check(cluster) {
    if (!isSingle(cluster) || cluster.props.numCacheNodes === 1) return
    yield {
      message: {
        en: `Cluster "${cluster.name}" of Redis OSS has ${cluster.props.numCacheNodes} nodes; AWS takes one.`,
        ko: `클러스터 "${cluster.name}": Redis OSS 노드 수가 ${cluster.props.numCacheNodes}개입니다. AWS는 하나만 받습니다.`,
      },
      path: ['numCacheNodes'],
      fix: setting(
        cluster,
        { en: 'Use one node', ko: '노드 하나 사용' },
        {
          numCacheNodes: 1,
          azMode: 'single-az',
          preferredAvailabilityZones: cluster.props.preferredAvailabilityZones.slice(0, 1),
        },
      ),
    }
  },
}
