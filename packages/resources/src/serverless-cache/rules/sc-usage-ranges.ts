import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { type Limit, LIMITS, RANGES } from '../limits.ts'
import type { ServerlessCacheProps } from '../schema.ts'

export const scUsageRanges: Rule<ServerlessCacheProps> = {
  id: 'sc-usage-ranges',
  severity: 'warning',
  title: {
    en: 'Usage limits are 1 to 5,000 GB and 1,000 to 15,000,000 ECPU a second',
    ko: '사용량 한도는 1~5,000GB, 초당 1,000~15,000,000 ECPU입니다',
  },
  why: { en: 'AWS takes no others.', ko: 'AWS는 이 범위만 받습니다.' },
  fix: { en: 'Use a value in the range.', ko: '범위 안의 값을 사용하십시오.' },
  docs: docs('ecug', 'Scaling'),
  awsCode: 'InvalidParameterValue',
  *check(cache) {
    for (const [prop, [part]] of Object.entries(LIMITS) as [Limit, (typeof LIMITS)[Limit]][]) {
      const value = cache.props[prop]
      const { least, most } = RANGES[part]
      if (value === null || (value >= least && value <= most)) continue
      yield {
        message: {
          en: `The limit ${value} of serverless cache "${cache.name}" is not from ${least} to ${most}.`,
          ko: `서버리스 캐시 "${cache.name}": 한도 ${value} 값이 ${least}~${most} 범위를 벗어납니다.`,
        },
        path: [prop],
        fix: useInstead(cache, [prop], value < least ? least : most),
      }
    }
  },
}
