import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { ServerlessCacheProps } from '../schema.ts'

const pairs = [
  ['dataStorageMinimum', 'dataStorageMaximum', 'GB'],
  ['ecpuPerSecondMinimum', 'ecpuPerSecondMaximum', 'ECPU/s'],
] as const

export const scUsageMinimumAboveMaximum: Rule<ServerlessCacheProps> = {
  id: 'sc-usage-minimum-above-maximum',
  severity: 'error',
  title: {
    en: 'A usage limit’s minimum is not above its maximum',
    ko: '사용량 한도의 최솟값은 최댓값보다 클 수 없습니다',
  },
  why: {
    en: 'AWS refuses a cache that would have to be larger than it may be.',
    ko: '허용된 것보다 커야 하는 캐시는 AWS가 거부합니다.',
  },
  fix: { en: 'Exchange them, or take one away.', ko: '두 값을 바꾸거나 하나를 지우십시오.' },
  docs: docs('ecug', 'Scaling'),
  awsCode: 'InvalidParameterValue',
  *check(cache) {
    for (const [low, high, unit] of pairs) {
      const [least, most] = [cache.props[low], cache.props[high]]
      if (least === null || most === null || least <= most) continue
      yield {
        message: {
          en: `Serverless cache "${cache.name}" has a minimum of ${least} ${unit} and a maximum of ${most} ${unit}.`,
          ko: `서버리스 캐시 "${cache.name}": 최솟값 ${least} ${unit}, 최댓값 ${most} ${unit}입니다.`,
        },
        path: [low],
        fix: {
          title: { en: 'Exchange them', ko: '두 값 바꾸기' },
          edits: [
            { op: 'set', id: cache.id, path: [low], value: most },
            { op: 'set', id: cache.id, path: [high], value: least },
          ],
        },
      }
    }
  },
}
