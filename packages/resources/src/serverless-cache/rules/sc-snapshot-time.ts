import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { ServerlessCacheProps } from '../schema.ts'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

export const scSnapshotTime: Rule<ServerlessCacheProps> = {
  id: 'sc-snapshot-time',
  severity: 'error',
  title: { en: 'The backup time is a time of day in UTC', ko: '백업 시각은 UTC 기준의 시각입니다' },
  why: { en: 'AWS reads hours and minutes, such as 04:30.', ko: 'AWS는 04:30과 같은 시와 분을 받습니다.' },
  fix: { en: 'Write it as hours and minutes, or leave it to AWS.', ko: '시와 분으로 적거나 AWS에 맡기십시오.' },
  docs: docs('ecapi', 'CreateServerlessCache'),
  awsCode: 'InvalidParameterValue',
  *check(cache) {
    const time = cache.props.dailySnapshotTime
    if (time === null || TIME.test(time)) return
    yield {
      message: {
        en: `"${time}" is no time of day for the backups of serverless cache "${cache.name}".`,
        ko: `서버리스 캐시 "${cache.name}": 백업 시각 "${time}" 값은 시와 분이 아닙니다.`,
      },
      path: ['dailySnapshotTime'],
      fix: {
        title: { en: 'Leave it to AWS', ko: 'AWS에 맡기기' },
        edits: [{ op: 'set', id: cache.id, path: ['dailySnapshotTime'], value: null }],
      },
    }
  },
}
