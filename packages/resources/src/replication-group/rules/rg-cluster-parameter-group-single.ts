import { defaultParameterGroupNamed, docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgClusterParameterGroupSingle: Rule<ReplicationGroupProps> = {
  id: 'rg-cluster-parameter-group-single',
  severity: 'warning',
  title: {
    en: 'A parameter group for cluster mode makes a cluster',
    ko: '클러스터 모드용 파라미터 그룹은 클러스터를 만듭니다',
  },
  why: {
    en: 'Even with one shard clients then have to speak the cluster protocol, and failover has to be on.',
    ko: '샤드가 하나여도 클라이언트가 클러스터 프로토콜을 써야 하고 장애 조치가 켜져 있어야 합니다.',
  },
  fix: {
    en: 'Use the default parameter group, or turn cluster mode on.',
    ko: '기본 파라미터 그룹을 사용하거나 클러스터 모드를 켜십시오.',
  },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: null,
  *check(group) {
    const known = defaultParameterGroupNamed(group.props.cacheParameterGroupName ?? '')
    if (group.props.clusterMode !== 'disabled' || !known?.clusterMode) return
    yield {
      message: {
        en: `Cache "${group.name}" says that cluster mode is off, but its parameter group ${known.name} turns it on.`,
        ko: `캐시 "${group.name}": 클러스터 모드가 꺼져 있지만 파라미터 그룹 ${known.name} 설정이 클러스터 모드를 켭니다.`,
      },
      path: ['cacheParameterGroupName'],
      fix: setting(
        group,
        { en: 'Use the default without cluster mode', ko: '클러스터 모드가 아닌 기본값 사용' },
        { cacheParameterGroupName: null },
      ),
    }
  },
}
