import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isClustered, setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgFailoverNeedsReplica: Rule<ReplicationGroupProps> = {
  id: 'rg-failover-needs-replica',
  severity: 'error',
  title: { en: 'Automatic failover needs a replica', ko: '자동 장애 조치에는 복제본이 필요합니다' },
  why: {
    en: 'Failover makes a replica the primary; with a single node there is none.',
    ko: '장애 조치는 복제본을 프라이머리로 승격합니다. 노드가 하나뿐이면 승격할 복제본이 없습니다.',
  },
  fix: { en: 'Add a replica.', ko: '복제본을 추가하십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterCombination',
  *check(group) {
    const { automaticFailoverEnabled, replicasPerNodeGroup } = group.props
    if (isClustered(group) || !automaticFailoverEnabled || replicasPerNodeGroup >= 1) return
    yield {
      message: {
        en: `Cache "${group.name}" has automatic failover but no replica.`,
        ko: `캐시 "${group.name}": 자동 장애 조치가 켜져 있지만 복제본이 없습니다.`,
      },
      path: ['automaticFailoverEnabled'],
      fix: setting(group, { en: 'Add a replica', ko: '복제본 추가' }, { replicasPerNodeGroup: 1 }),
    }
  },
}
