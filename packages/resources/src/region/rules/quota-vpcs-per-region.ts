import { quotaRule } from '../../quota-rule.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import type { RegionProps } from '../schema.ts'

export const quotaVpcsPerRegion = quotaRule<RegionProps>({
  id: 'quota-vpcs-per-region',
  of: { en: 'VPCs in a Region', ko: '리전의 VPC' },
  limit: 5,
  awsCode: 'VpcLimitExceeded',
  count: (region, look) => look.childrenOf(vpcSchema, region.id).length,
})
