import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { ServerlessCacheProps } from '../schema.ts'

export const scUsageMinimumCost: Rule<ServerlessCacheProps> = {
  id: 'sc-usage-minimum-cost',
  severity: 'advice',
  title: { en: 'A minimum is for a peak that is coming', ko: '사용량의 최솟값은 예정된 최대 부하에 대비해 둡니다' },
  why: {
    en: 'AWS keeps it ready within an hour, and bills it whether it is used or not.',
    ko: 'AWS가 한 시간 안에 준비하며 사용하지 않아도 요금을 청구합니다.',
  },
  fix: { en: 'Take the minimum away after the peak.', ko: '최대 부하가 지나면 최솟값을 지우십시오.' },
  docs: docs('ecug', 'Scaling'),
  awsCode: null,
  *check(cache) {
    for (const prop of ['dataStorageMinimum', 'ecpuPerSecondMinimum'] as const) {
      if (cache.props[prop] === null) continue
      yield {
        message: {
          en: `Serverless cache "${cache.name}" pays for its minimum of ${cache.props[prop]} ${prop === 'dataStorageMinimum' ? 'GB' : 'ECPU/s'} even while it is idle.`,
          ko: `서버리스 캐시 "${cache.name}": 사용하지 않아도 최솟값 ${cache.props[prop]} ${prop === 'dataStorageMinimum' ? 'GB' : 'ECPU/초'}의 요금이 청구됩니다.`,
        },
        path: [prop],
        fix: {
          title: { en: 'Take the minimum away', ko: '최솟값 지우기' },
          edits: [{ op: 'set', id: cache.id, path: [prop], value: null }],
        },
      }
    }
  },
}
