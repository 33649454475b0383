import { isAwsManaged } from '../../prefix-lists.ts'
import { prefixListSchema } from '../../prefix-list/schema.ts'
import { quotaRule } from '../../quota-rule.ts'
import type { RegionProps } from '../schema.ts'

export const quotaPrefixListsPerRegion = quotaRule<RegionProps>({
  id: 'quota-prefix-lists-per-region',
  of: { en: 'Prefix lists in a Region', ko: '리전의 접두사 목록' },
  limit: 100,
  awsCode: 'PrefixListLimitExceeded',
  count: (region, look) => look.childrenOf(prefixListSchema, region.id).filter((list) => !isAwsManaged(list)).length,
})
