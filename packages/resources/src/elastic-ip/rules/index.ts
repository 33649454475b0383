import type { Rule } from '@vpcanvas/rules'
import { referenceRules, tagRules } from '../../design-rules/index.ts'
import type { ElasticIpProps } from '../schema.ts'

export const rules: readonly Rule<ElasticIpProps>[] = [
  ...tagRules,
  ...referenceRules,
]
