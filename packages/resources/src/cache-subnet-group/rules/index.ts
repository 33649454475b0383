import type { Rule } from '@vpcanvas/rules'
import { cacheNameRules, referenceRules, tagRules } from '../../design-rules/index.ts'
import type { CacheSubnetGroupProps } from '../schema.ts'

export const rules: readonly Rule<CacheSubnetGroupProps>[] = [
  ...tagRules,
  ...referenceRules,
  ...cacheNameRules,
]
