import { defaultParameterGroupNamed, docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgShardsNeedClusterParameterGroup: Rule<ReplicationGroupProps> = {
  id: 'rg-shards-need-cluster-parameter-group',
  severity: 'error',
  title: { en: 'More than one shard needs cluster mode', ko: '샤드가 둘 이상이면 클러스터 모드가 필요합니다' },
  why: {
    en: 'Data is spread over shards only in cluster mode, and with a parameter group that has cluster-enabled set.',
    ko: '데이터는 클러스터 모드에서, cluster-enabled가 설정된 파라미터 그룹을 쓸 때만 샤드로 나뉩니다.',
  },
  fix: {
    en: 'Turn cluster mode on, with the default parameter group, or keep one shard.',
    ko: '기본 파라미터 그룹으로 클러스터 모드를 켜거나 샤드를 하나만 두십시오.',
  },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterCombination',
  *check(group) {
    const { clusterMode, numNodeGroups, cacheParameterGroupName } = group.props
    if (clusterMode !== 'enabled' && numNodeGroups > 1) {
      yield {
        message: {
          en: `Cache "${group.name}" has ${numNodeGroups} shards, but cluster mode is not enabled.`,
          ko: `캐시 "${group.name}": 클러스터 모드가 켜져 있지 않은데 샤드가 ${numNodeGroups}개입니다.`,
        },
        path: ['numNodeGroups'],
        fix: useInstead(group, ['numNodeGroups'], 1),
      }
    }
    const known = defaultParameterGroupNamed(cacheParameterGroupName ?? '')
    if (clusterMode === 'enabled' && known && !known.clusterMode) {
      yield {
        message: {
          en: `Cache "${group.name}" is in cluster mode, but its parameter group ${known.name} is not for it.`,
          ko: `캐시 "${group.name}": 클러스터 모드이지만 파라미터 그룹 ${known.name}의 설정은 클러스터 모드용이 아닙니다.`,
        },
        path: ['cacheParameterGroupName'],
        fix: setting(
          group,
          { en: 'Use the default for cluster mode', ko: '클러스터 모드의 기본값 사용' },
          { cacheParameterGroupName: null },
        ),
      }
    }
  },
}
