import { type Charge, type Costs, HOURS, spanOf } from '@vpcanvas/cost'
import type { Resource } from '@vpcanvas/model'
import { backupCharge, billedIn } from '../billing.ts'
import { alternatives } from './alternatives.ts'
import type { ServerlessCacheProps } from './schema.ts'

const DATA = 'serverlessCache.gb'
const REQUESTS = 'serverlessCache.millionEcpu'

/**
 * Data and requests, never less than the least that AWS meters: 100 MB of data for Valkey, 1 GB for the others, or the minimum
 * of the cache. https://aws.amazon.com/elasticache/pricing/
 */
export const cost: Costs<ServerlessCacheProps> = {
  about: {
    en: 'The data it holds, by GB and hour, and its requests, in ECPUs. Valkey costs a third less and meters at least 100 MB, the others at least 1 GB.',
    ko: '저장 데이터의 GB-시간과 요청의 ECPU로 청구됩니다. Valkey는 33% 저렴하며 최소 100MB, 다른 엔진은 최소 1GB로 계산합니다.',
  },
  assumes: {
    [DATA]: {
      label: { en: 'Data in each serverless cache', ko: '서버리스 캐시당 데이터' },
      unit: { en: 'GB', ko: 'GB' },
      span: { low: 0.1, typical: 1, high: 10 },
    },
    [REQUESTS]: {
      label: { en: 'Requests of each serverless cache', ko: '서버리스 캐시당 요청' },
      unit: { en: 'million ECPUs a month', ko: '월 100만 ECPU' },
      span: { low: 10, typical: 500, high: 5000 },
    },
  },
  charges(cache, view, usage) {
    const region = billedIn(view, cache.id)
    const { engine, ecpuPerSecondMinimum, snapshotRetentionLimit } = cache.props
    const stored = leastStored(cache)
    const asked = ((ecpuPerSecondMinimum ?? 0) * HOURS * 3600) / 1e6
    const data = beyond(spanOf(usage, DATA), stored, cache.props.dataStorageMaximum ?? Infinity)
    const most = ((cache.props.ecpuPerSecondMaximum ?? Infinity) * HOURS * 3600) / 1e6
    const requests = beyond(spanOf(usage, REQUESTS), asked, most)
    const of = (id: string, rest: Omit<Charge, 'id' | 'region' | 'rate'> & { rate: string }): Charge => ({
      id,
      region,
      ...rest,
      rate: `${rest.rate}:${engine}`,
    })
    return [
      of('least', {
        label: { en: `Data, at least ${stored} GB`, ko: `데이터(최소 ${stored}GB)` },
        rate: 'serverless-gb-hour',
        unit: 'gbHour',
        quantity: stored * HOURS,
      }),
      of('data', {
        label: { en: 'Data beyond that', ko: '최소를 넘는 데이터' },
        rate: 'serverless-gb-hour',
        unit: 'gbHour',
        quantity: times(data, HOURS),
        assumption: DATA,
      }),
      ...(asked > 0
        ? [
            of('leastRequests', {
              label: {
                en: `Requests, at least ${ecpuPerSecondMinimum} ECPU/s`,
                ko: `요청(최소 ${ecpuPerSecondMinimum} ECPU/초)`,
              },
              rate: 'serverless-million-ecpu',
              unit: 'millionEcpu',
              quantity: asked,
            }),
          ]
        : []),
      of('requests', {
        label: { en: 'Requests', ko: '요청' },
        rate: 'serverless-million-ecpu',
        unit: 'millionEcpu',
        quantity: requests,
        assumption: REQUESTS,
      }),
      ...backupCharge(region, usage, snapshotRetentionLimit, DATA),
    ]
  },
  alternatives,
}

function leastStored({ props: { engine, dataStorageMinimum } }: Resource<ServerlessCacheProps>): number {
  return Math.max(engine === 'valkey' ? 0.1 : 1, dataStorageMinimum ?? 0)
}

type Amounts = ReturnType<typeof spanOf>

/** What goes past what is billed anyhow, up to what the cache allows. */
function beyond({ low, typical, high }: Amounts, billed: number, most: number): Amounts {
  const rest = (amount: number) => Math.max(0, Math.min(amount, most) - billed)
  return { low: rest(low), typical: rest(typical), high: rest(high) }
}

function times({ low, typical, high }: Amounts, by: number): Amounts {
  return { low: low * by, typical: typical * by, high: high * by }
}
