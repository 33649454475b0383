import type { Rule } from '@vpcanvas/rules'
import { cacheNameRules, cacheRules, referenceRules, tagRules } from '../../design-rules/index.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rules: readonly Rule<ReplicationGroupProps>[] = [
  ...tagRules,
  ...referenceRules,
  ...cacheRules,
  ...cacheNameRules,
]
