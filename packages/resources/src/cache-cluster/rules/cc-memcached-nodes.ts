import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isMemcached, setting } from '../shape.ts'
import type { CacheClusterProps } from '../schema.ts'

const LIMIT = 60

export const ccMemcachedNodes: Rule<CacheClusterProps> = {
  id: 'cc-memcached-nodes',
  severity: 'error',
  title: { en: 'A Memcached cluster has 1 to 60 nodes', ko: 'Memcached 클러스터의 노드는 1~60개입니다' },
  why: {
    en: '60 is the quota of a new account; it can be raised.',
    ko: '60개는 새 계정의 할당량이며 늘릴 수 있습니다.',
  },
  fix: { en: 'Use 1 to 60 nodes.', ko: '노드를 1~60개로 설정하십시오.' },
  docs: docs('ecug', 'quota-limits'),
  awsCode: 'NodeQuotaForClusterExceeded',
  *check(cluster) {
    const nodes = cluster.props.numCacheNodes
    if (!isMemcached(cluster) || (nodes >= 1 && nodes <= LIMIT)) return
    const value = nodes < 1 ? 1 : LIMIT
    yield {
      message: {
        en: `Cluster "${cluster.name}" has ${nodes} nodes; AWS takes 1 to ${LIMIT}.`,
        ko: `클러스터 "${cluster.name}": 노드 수가 ${nodes}개입니다. AWS는 1~${LIMIT}개를 받습니다.`,
      },
      path: ['numCacheNodes'],
      awsCode: nodes < 1 ? 'InvalidParameterValue' : 'NodeQuotaForClusterExceeded',
      fix: setting(
        cluster,
        { en: `Use ${value}`, ko: `${value} 사용` },
        { numCacheNodes: value, preferredAvailabilityZones: [], ...(value === 1 && { azMode: 'single-az' }) },
      ),
    }
  },
}
