import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import { cacheClusterSchema, type CacheClusterProps } from '../schema.ts'

export const ccSingleAzBack: Rule<CacheClusterProps> = {
  id: 'cc-single-az-back',
  severity: 'error',
  title: { en: 'A cluster across zones stays across zones', ko: '여러 가용 영역의 클러스터는 되돌릴 수 없습니다' },
  why: {
    en: 'AWS refuses single-az once nodes exist in several zones.',
    ko: '노드가 여러 가용 영역에 있으면 AWS는 single-az로의 변경을 거부합니다.',
  },
  fix: { en: 'Keep cross-az, or make another cluster.', ko: 'cross-az를 유지하거나 다른 클러스터를 만드십시오.' },
  docs: docs('ecapi', 'ModifyCacheCluster'),
  awsCode: 'InvalidParameterCombination',
  *check(cluster, look) {
    const before = look.applied?.as(cacheClusterSchema, cluster.id)
    if (before?.props.azMode !== 'cross-az' || cluster.props.azMode !== 'single-az') return
    yield {
      message: {
        en: `Cluster "${cluster.name}" has nodes in several zones and cannot go back to single-az.`,
        ko: `클러스터 "${cluster.name}": 노드가 여러 가용 영역에 있어 single-az로 되돌릴 수 없습니다.`,
      },
      path: ['azMode'],
      fix: setting(
        cluster,
        { en: 'Keep cross-az', ko: 'cross-az 유지' },
        { azMode: 'cross-az', numCacheNodes: Math.max(2, cluster.props.numCacheNodes) },
      ),
    }
  },
}
