import type { Rule } from '@vpcanvas/rules'
import { cacheNameRules, cacheRules, referenceRules, tagRules } from '../../design-rules/index.ts'
import type { CacheClusterProps } from '../schema.ts'

export const rules: readonly Rule<CacheClusterProps>[] = [
  ...tagRules,
  ...referenceRules,
  ...cacheRules,
  ...cacheNameRules,
]
