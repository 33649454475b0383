import type { Costs } from '@vpcanvas/cost'
import { backupCharge, billedIn, nodeCharge } from '../billing.ts'
import { alternatives } from './alternatives.ts'
import type { ReplicationGroupProps } from './schema.ts'
import { nodeCount } from './shape.ts'

const DATA = 'replicationGroup.gb'

/** https://aws.amazon.com/elasticache/pricing/ */
export const cost: Costs<ReplicationGroupProps> = {
  about: {
    en: 'Every node and hour; Valkey costs a fifth less than Redis OSS. One backup is free, the others are billed by their size. What replicas exchange is free.',
    ko: '노드별 시간으로 청구되며 Valkey는 Redis OSS보다 20% 저렴합니다. 백업 하나는 무료이고 나머지는 크기로 청구됩니다. 복제 트래픽은 무료입니다.',
  },
  assumes: {
    [DATA]: {
      label: { en: 'Data in each cache, for its backups', ko: '캐시당 데이터(백업 크기)' },
      unit: { en: 'GB', ko: 'GB' },
      span: { low: 0.1, typical: 1, high: 10 },
    },
  },
  charges(group, view, usage) {
    const region = billedIn(view, group.id)
    return [
      nodeCharge(region, group, nodeCount(group)),
      ...backupCharge(region, usage, group.props.snapshotRetentionLimit - 1, DATA),
    ]
  },
  alternatives,
}
