import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isMemcached, setting } from '../shape.ts'
import type { CacheClusterProps } from '../schema.ts'

export const ccCrossAzNodes: Rule<CacheClusterProps> = {
  id: 'cc-cross-az-nodes',
  severity: 'error',
  title: { en: 'Nodes across zones are at least two', ko: '여러 가용 영역에는 노드가 둘 이상 필요합니다' },
  why: {
    en: 'One node stands in one zone; AWS refuses cross-az for it.',
    ko: '노드 하나는 가용 영역 하나에 있으므로 AWS는 cross-az를 거부합니다.',
  },
  fix: { en: 'Add a node, or use single-az.', ko: '노드를 추가하거나 single-az를 사용하십시오.' },
  docs: docs('ecapi', 'CreateCacheCluster'),
  awsCode: 'InvalidParameterCombination',
  *check(cluster) {
    if (!isMemcached(cluster) || cluster.props.azMode !== 'cross-az' || cluster.props.numCacheNodes !== 1) return
    yield {
      message: {
        en: `Cluster "${cluster.name}" is to span zones with one node.`,
        ko: `클러스터 "${cluster.name}": 노드 하나로 여러 가용 영역(cross-az)에 걸칠 수 없습니다.`,
      },
      path: ['azMode'],
      fix: setting(cluster, { en: 'Use single-az', ko: 'single-az 사용' }, { azMode: 'single-az' }),
    }
  },
}
