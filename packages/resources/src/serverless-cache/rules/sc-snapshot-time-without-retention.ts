import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { ServerlessCacheProps } from '../schema.ts'

export const scSnapshotTimeWithoutRetention: Rule<ServerlessCacheProps> = {
  id: 'sc-snapshot-time-without-retention',
  severity: 'warning',
  title: { en: 'A backup time needs days to keep backups', ko: '백업 시각을 정하면 보존 기간도 정해야 합니다' },
  why: {
    en: 'While backups are kept for 0 days AWS takes none, whatever the time.',
    ko: '보존 기간이 0일이면 시각과 관계없이 백업하지 않습니다.',
  },
  fix: { en: 'Keep backups for a day or more.', ko: '백업을 하루 이상 보존하십시오.' },
  docs: docs('ecapi', 'CreateServerlessCache'),
  awsCode: null,
  *check(cache) {
    const { dailySnapshotTime: time, snapshotRetentionLimit: days } = cache.props
    if (time === null || days !== 0) return
    yield {
      message: {
        en: `Serverless cache "${cache.name}" has a backup time and keeps no backups.`,
        ko: `서버리스 캐시 "${cache.name}": 백업 시각은 있지만 백업을 보존하지 않습니다.`,
      },
      path: ['dailySnapshotTime'],
      fix: {
        title: { en: 'Keep backups for a day', ko: '백업을 하루 보존' },
        edits: [{ op: 'set', id: cache.id, path: ['snapshotRetentionLimit'], value: 1 }],
      },
    }
  },
}
