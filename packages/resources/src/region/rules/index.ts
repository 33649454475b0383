import type { Rule } from '@vpcanvas/rules'
import type { RegionProps } from '../schema.ts'
import { genRegionImmutable } from './gen-region-immutable.ts'
import { genRegionUnknown } from './gen-region-unknown.ts'
import { quotaCacheNodesPerRegion } from './quota-cache-nodes-per-region.ts'
import { quotaEigwsPerRegion } from './quota-eigws-per-region.ts'
import { quotaEipsPerRegion } from './quota-eips-per-region.ts'
import { quotaGatewayEndpoints } from './quota-gateway-endpoints.ts'
import { quotaPrefixListsPerRegion } from './quota-prefix-lists-per-region.ts'
import { quotaServerlessCaches } from './quota-serverless-caches.ts'
import { quotaVpcsPerRegion } from './quota-vpcs-per-region.ts'

export const rules: readonly Rule<RegionProps>[] = [
  genRegionImmutable,
  genRegionUnknown,
  quotaCacheNodesPerRegion,
  quotaEigwsPerRegion,
  quotaEipsPerRegion,
  quotaGatewayEndpoints,
  quotaPrefixListsPerRegion,
  quotaServerlessCaches,
  quotaVpcsPerRegion,
]
