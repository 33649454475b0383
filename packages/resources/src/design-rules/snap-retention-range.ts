import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../fixes.ts'
import type { BackedUpProps } from './cacheProps.ts'

const LIMIT = 35

export const snapRetentionRange: Rule<BackedUpProps> = {
  id: 'snap-retention-range',
  severity: 'error',
  title: { en: 'Backups are kept for 0 to 35 days', ko: '백업 보존 기간은 0~35일입니다' },
  why: {
    en: 'ElastiCache keeps automatic backups no longer; 0 turns them off.',
    ko: 'ElastiCache는 자동 백업을 그 이상 보존하지 않습니다. 0은 자동 백업을 끕니다.',
  },
  fix: { en: 'Use 0 to 35 days.', ko: '0~35일로 설정하십시오.' },
  docs: docs('ecug', 'backups-automatic'),
  awsCode: 'InvalidParameterValue',
  *check(cache) {
    const days = cache.props.snapshotRetentionLimit
    if (days >= 0 && days <= LIMIT) return
    yield {
      message: {
        en: `Cache "${cache.name}" keeps backups for ${days} days; AWS takes 0 to ${LIMIT}.`,
        ko: `캐시 "${cache.name}": 백업 보존 기간이 ${days}일입니다. AWS는 0~${LIMIT}일을 받습니다.`,
      },
      path: ['snapshotRetentionLimit'],
      fix: useInstead(cache, ['snapshotRetentionLimit'], days < 0 ? 1 : LIMIT),
    }
  },
}
