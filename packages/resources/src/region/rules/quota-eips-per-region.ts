import { elasticIpSchema } from '../../elastic-ip/schema.ts'
import { quotaRule } from '../../quota-rule.ts'
import { regionOf } from '../../routing.ts'
import type { RegionProps } from '../schema.ts'

export const quotaEipsPerRegion = quotaRule<RegionProps>({
  id: 'quota-eips-per-region',
  of: { en: 'Elastic IPs in a Region', ko: '리전의 탄력적 IP' },
  limit: 5,
  awsCode: 'AddressLimitExceeded',
  count: (region, look) => look.all(elasticIpSchema).filter((eip) => regionOf(look, eip.id)?.id === region.id).length,
})
