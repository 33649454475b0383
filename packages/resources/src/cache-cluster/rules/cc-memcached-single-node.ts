import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isMemcached, setting } from '../shape.ts'
import type { CacheClusterProps } from '../schema.ts'

export const ccMemcachedSingleNode: Rule<CacheClusterProps> = {
  id: 'cc-memcached-single-node',
  severity: 'advice',
  title: { en: 'A Memcached cluster has several nodes', ko: 'Memcached 클러스터에는 노드를 여럿 둡니다' },
  why: {
    en: 'The loss of the only node empties the whole cache at once; with several, only a part.',
    ko: '노드가 하나면 장애 때 캐시 전체가 한꺼번에 비워지지만 여럿이면 일부만 비워집니다.',
  },
  fix: { en: 'Use two or more, across zones.', ko: '여러 가용 영역에 둘 이상 두십시오.' },
  docs: docs('ecug', 'BestPractices.SelfDesigned'),
  awsCode: null,
  *check(cluster) {
    if (!isMemcached(cluster) || cluster.props.numCacheNodes !== 1) return
    yield {
      message: {
        en: `Cluster "${cluster.name}" has one node.`,
        ko: `클러스터 "${cluster.name}": 노드가 하나뿐입니다.`,
      },
      path: ['numCacheNodes'],
      fix: setting(
        cluster,
        { en: 'Use two nodes across zones', ko: '여러 가용 영역에 노드 두 개 사용' },
        { numCacheNodes: 2, azMode: 'cross-az', preferredAvailabilityZones: [] },
      ),
    }
  },
}
