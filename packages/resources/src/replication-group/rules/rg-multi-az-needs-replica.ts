import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgMultiAzNeedsReplica: Rule<ReplicationGroupProps> = {
  id: 'rg-multi-az-needs-replica',
  severity: 'error',
  title: { en: 'Multi-AZ needs a replica in each shard', ko: '다중 AZ에는 샤드마다 복제본이 필요합니다' },
  why: { en: 'The replica is what stands in the other zone.', ko: '다른 가용 영역에 있는 것이 복제본입니다.' },
  fix: { en: 'Add a replica.', ko: '복제본을 추가하십시오.' },
  docs: docs('ecug', 'AutoFailover'),
  awsCode: 'InvalidParameterCombination',
  *check(group) {
    if (!group.props.multiAZEnabled || group.props.replicasPerNodeGroup >= 1) return
    yield {
      message: {
        en: `Cache "${group.name}" has Multi-AZ on but no replica.`,
        ko: `캐시 "${group.name}": 다중 AZ가 켜져 있지만 복제본이 없습니다.`,
      },
      path: ['multiAZEnabled'],
      fix: setting(group, { en: 'Add a replica', ko: '복제본 추가' }, { replicasPerNodeGroup: 1 }),
    }
  },
}
