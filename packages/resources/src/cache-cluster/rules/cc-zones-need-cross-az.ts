import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isMemcached, setting } from '../shape.ts'
import type { CacheClusterProps } from '../schema.ts'

export const ccZonesNeedCrossAz: Rule<CacheClusterProps> = {
  id: 'cc-zones-need-cross-az',
  severity: 'error',
  title: { en: 'Nodes in several zones need cross-az', ko: '여러 가용 영역의 노드에는 cross-az가 필요합니다' },
  why: {
    en: 'With single-az AWS puts all nodes into one zone and refuses a list of several.',
    ko: 'single-az에서는 모든 노드를 한 영역에 두므로 AWS가 여러 영역의 목록을 거부합니다.',
  },
  fix: { en: 'Set cross-az.', ko: 'cross-az로 설정하십시오.' },
  docs: docs('ecapi', 'CreateCacheCluster'),
  awsCode: 'InvalidParameterCombination',
  *check(cluster) {
    if (
      !isMemcached(cluster) ||
      cluster.props.azMode !== 'single-az' ||
      new Set(cluster.props.preferredAvailabilityZones).size < 2
    )
      return
    yield {
      message: {
        en: `Cluster "${cluster.name}" names several zones with azMode single-az.`,
        ko: `클러스터 "${cluster.name}": single-az인데 여러 가용 영역을 지정했습니다.`,
      },
      path: ['azMode'],
      fix: setting(cluster, { en: 'Use cross-az', ko: 'cross-az 사용' }, { azMode: 'cross-az' }),
    }
  },
}
