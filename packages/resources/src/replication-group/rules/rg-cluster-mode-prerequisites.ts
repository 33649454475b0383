import { docs, supports } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import { engineOf, setting } from '../shape.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from '../schema.ts'

export const rgClusterModePrerequisites: Rule<ReplicationGroupProps> = {
  id: 'rg-cluster-mode-prerequisites',
  severity: 'error',
  title: {
    en: 'Cluster mode can be turned on in place under conditions',
    ko: '클러스터 모드를 바로 켜려면 조건이 필요합니다',
  },
  why: {
    en: 'AWS changes the mode of a live group only with Valkey 7.2 or Redis OSS 7.0 and later, one shard, automatic failover and a replica.',
    ko: 'AWS는 Valkey 7.2나 Redis OSS 7.0 이상, 샤드 하나, 자동 장애 조치와 복제본이 있을 때만 운영 중인 그룹의 모드를 바꿉니다.',
  },
  fix: { en: 'Meet the conditions in a change of their own first.', ko: '먼저 별도의 변경으로 조건을 갖추십시오.' },
  docs: docs('ecug', 'modify-cluster-mode'),
  awsCode: 'InvalidParameterCombination',
  *check(group, look) {
    const before = look.applied?.as(replicationGroupSchema, group.id)
    const engine = engineOf(group)
    if (!before || !engine || before.props.clusterMode === group.props.clusterMode) return
    // Steps AWS does not know at all mean a new group, which another rule says.
    if (
      before.props.clusterMode === 'enabled' ||
      (before.props.clusterMode === 'disabled' && group.props.clusterMode === 'enabled')
    )
      return
    const missing = conditions(before.props, supports('clusterModeChange', engine, before.props.engineVersion))
    if (!missing) return
    yield {
      message: {
        en: `Cache "${group.name}" cannot go from cluster mode ${before.props.clusterMode} to ${group.props.clusterMode}: ${missing.en}.`,
        ko: `캐시 "${group.name}": 클러스터 모드를 ${before.props.clusterMode}에서 ${group.props.clusterMode} 상태로 바꿀 수 없습니다: ${missing.ko}.`,
      },
      path: ['clusterMode'],
      fix: setting(
        group,
        { en: `Keep it ${before.props.clusterMode}`, ko: `${before.props.clusterMode} 유지` },
        {
          clusterMode: before.props.clusterMode,
          automaticFailoverEnabled: before.props.automaticFailoverEnabled,
          multiAZEnabled: before.props.multiAZEnabled,
        },
      ),
    }
  },
}

/** What the group, as AWS holds it, lacks for a change of mode. */
function conditions(props: ReplicationGroupProps, isSupported: boolean): Text | null {
  if (!isSupported)
    return {
      en: `its version ${props.engineVersion} is too old`,
      ko: `${props.engineVersion} 버전은 지원하지 않습니다`,
    }
  if (props.numNodeGroups > 1) return { en: 'it has more than one shard', ko: '샤드가 둘 이상입니다' }
  if (!props.automaticFailoverEnabled) return { en: 'automatic failover is off', ko: '자동 장애 조치가 꺼져 있습니다' }
  if (props.replicasPerNodeGroup < 1) return { en: 'it has no replica', ko: '복제본이 없습니다' }
  return null
}
