import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const snapOff: Rule<ReplicationGroupProps> = {
  id: 'snap-off',
  severity: 'advice',
  title: { en: 'A cache is backed up', ko: '캐시를 백업합니다' },
  why: {
    en: 'Without backups what is lost cannot be brought back (Security Hub ElastiCache.1).',
    ko: '백업이 없으면 잃은 데이터를 되살릴 수 없습니다(Security Hub ElastiCache.1).',
  },
  fix: {
    en: 'Keep backups for a day or more, unless the data can be made again.',
    ko: '다시 만들 수 있는 데이터가 아니면 하루 이상 백업을 보존하십시오.',
  },
  docs: docs('sechub', 'elasticache-controls'),
  awsCode: null,
  *check(group) {
    if (group.props.snapshotRetentionLimit !== 0) return
    yield {
      message: {
        en: `Cache "${group.name}" has no automatic backups.`,
        ko: `캐시 "${group.name}": 자동 백업이 없습니다.`,
      },
      path: ['snapshotRetentionLimit'],
      fix: setting(group, { en: 'Keep backups for a day', ko: '백업을 하루 보존' }, { snapshotRetentionLimit: 1 }),
    }
  },
}
