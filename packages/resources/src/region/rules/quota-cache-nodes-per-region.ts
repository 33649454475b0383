import { nodesOf } from '../../cache-nodes-count.ts'
import { cacheClusterSchema } from '../../cache-cluster/schema.ts'
import { quotaRule } from '../../quota-rule.ts'
import { replicationGroupSchema } from '../../replication-group/schema.ts'
import { regionOf } from '../../routing.ts'
import { docs } from '@vpcanvas/catalogue'
import type { RegionProps } from '../schema.ts'

export const quotaCacheNodesPerRegion = quotaRule<RegionProps>({
  id: 'quota-cache-nodes-per-region',
  of: { en: 'Cache nodes in a Region', ko: '리전의 캐시 노드' },
  limit: 300,
  docs: docs('ecug', 'quota-limits'),
  awsCode: 'NodeQuotaForCustomerExceeded',
  count: (region, look) =>
    [...look.all(replicationGroupSchema), ...look.all(cacheClusterSchema)].reduce(
      (sum, cache) => sum + (regionOf(look, cache.id)?.id === region.id ? nodesOf(cache) : 0),
      0,
    ),
})
