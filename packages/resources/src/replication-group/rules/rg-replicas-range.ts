import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { isClustered } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgReplicasRange: Rule<ReplicationGroupProps> = {
  id: 'rg-replicas-range',
  severity: 'error',
  title: { en: 'A shard has 0 to 5 replicas', ko: '샤드의 복제본은 0~5개입니다' },
  why: {
    en: 'That is the quota of a shard: a primary and up to five replicas.',
    ko: '샤드의 할당량은 프라이머리 하나와 최대 다섯 개의 복제본입니다.',
  },
  fix: { en: 'Use 0 to 5 replicas.', ko: '복제본을 0~5개로 설정하십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterValue',
  *check(group) {
    const { replicasPerNodeGroup } = group.props
    if (!isClustered(group) || (replicasPerNodeGroup >= 0 && replicasPerNodeGroup <= 5)) return
    yield {
      message: {
        en: `Each shard of cache "${group.name}" has ${replicasPerNodeGroup} replicas; AWS takes 0 to 5.`,
        ko: `캐시 "${group.name}": 샤드마다 복제본 수가 ${replicasPerNodeGroup}개입니다. AWS는 0~5개를 받습니다.`,
      },
      path: ['replicasPerNodeGroup'],
      fix: useInstead(group, ['replicasPerNodeGroup'], replicasPerNodeGroup < 0 ? 1 : 5),
    }
  },
}
