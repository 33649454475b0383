import { defaultParameterGroupNamed, docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import type { CacheClusterProps } from '../schema.ts'

export const ccClusterModeParameterGroup: Rule<CacheClusterProps> = {
  id: 'cc-cluster-mode-parameter-group',
  severity: 'error',
  title: {
    en: 'A cache cluster takes no parameter group for cluster mode',
    ko: '캐시 클러스터에는 클러스터 모드용 파라미터 그룹을 쓸 수 없습니다',
  },
  why: { en: 'Cluster mode is of replication groups.', ko: '클러스터 모드는 복제 그룹의 기능입니다.' },
  fix: {
    en: 'Use the default parameter group, or a replication group.',
    ko: '기본 파라미터 그룹을 쓰거나 복제 그룹을 사용하십시오.',
  },
  docs: docs('ecapi', 'CreateCacheCluster'),
  awsCode: 'InvalidParameterCombination',
  *check(cluster) {
    const group = defaultParameterGroupNamed(cluster.props.cacheParameterGroupName ?? '')
    if (!group?.clusterMode) return
    yield {
      message: {
        en: `Cluster "${cluster.name}" uses ${group.name}, which is for cluster mode.`,
        ko: `클러스터 "${cluster.name}": ${group.name} 파라미터 그룹은 클러스터 모드용입니다.`,
      },
      path: ['cacheParameterGroupName'],
      fix: setting(cluster, { en: 'Use the default', ko: '기본값 사용' }, { cacheParameterGroupName: null }),
    }
  },
}
