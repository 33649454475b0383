import { egressOnlyInternetGatewaySchema } from '../../egress-only-internet-gateway/schema.ts'
import { quotaRule } from '../../quota-rule.ts'
import { regionOf } from '../../routing.ts'
import type { RegionProps } from '../schema.ts'

/** It rises with the quota of VPCs. */
export const quotaEigwsPerRegion = quotaRule<RegionProps>({
  id: 'quota-eigws-per-region',
  of: { en: 'Egress-only internet gateways in a Region', ko: '리전의 송신 전용 인터넷 게이트웨이' },
  limit: 5,
  awsCode: 'EgressOnlyInternetGatewayLimitExceeded',
  count: (region, look) =>
    look.all(egressOnlyInternetGatewaySchema).filter(({ id }) => regionOf(look, id)?.id === region.id).length,
})
