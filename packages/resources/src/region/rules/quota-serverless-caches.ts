import { docs } from '@vpcanvas/catalogue'
import { quotaRule } from '../../quota-rule.ts'
import { regionOf } from '../../routing.ts'
import { serverlessCacheSchema } from '../../serverless-cache/schema.ts'
import type { RegionProps } from '../schema.ts'

export const quotaServerlessCaches = quotaRule<RegionProps>({
  id: 'quota-serverless-caches',
  of: { en: 'Serverless caches in a Region', ko: '리전의 서버리스 캐시' },
  limit: 40,
  docs: docs('ecug', 'quota-limits'),
  awsCode: 'ServerlessCacheQuotaForCustomerExceededFault',
  count: (region, look) =>
    look.all(serverlessCacheSchema).filter((cache) => regionOf(look, cache.id)?.id === region.id).length,
})
