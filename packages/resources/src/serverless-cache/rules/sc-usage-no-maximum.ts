import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { ServerlessCacheProps } from '../schema.ts'

export const scUsageNoMaximum: Rule<ServerlessCacheProps> = {
  id: 'sc-usage-no-maximum',
  severity: 'advice',
  title: { en: 'A serverless cache has a maximum', ko: '서버리스 캐시에는 사용량의 최댓값을 둡니다' },
  why: {
    en: 'It grows with whatever its clients do, and so does the bill. At a maximum keys are evicted or requests throttled instead; an alarm at 75 % of it warns in time.',
    ko: '캐시와 요금은 클라이언트의 사용량을 따라 늘어납니다. 최댓값을 두면 대신 키가 제거되거나 요청이 제한되며, 최댓값의 75%에 경보를 두면 미리 알 수 있습니다.',
  },
  fix: { en: 'Set a maximum for storage and for ECPU.', ko: '스토리지와 ECPU의 최댓값을 설정하십시오.' },
  docs: docs('ecug', 'Scaling'),
  awsCode: null,
  *check(cache) {
    const { dataStorageMaximum: storage, ecpuPerSecondMaximum: units } = cache.props
    if (storage !== null && units !== null) return
    const what =
      storage === null && units === null
        ? { en: 'storage and ECPU', ko: '스토리지와 ECPU' }
        : storage === null
          ? { en: 'storage', ko: '스토리지' }
          : { en: 'ECPU', ko: 'ECPU' }
    yield {
      message: {
        en: `Serverless cache "${cache.name}" has no maximum for ${what.en}, so its cost has no bound.`,
        ko: `서버리스 캐시 "${cache.name}": ${what.ko} 최댓값이 없어 비용에 상한이 없습니다.`,
      },
      path: [storage === null ? 'dataStorageMaximum' : 'ecpuPerSecondMaximum'],
    }
  },
}
