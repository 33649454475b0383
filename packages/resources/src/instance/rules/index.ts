import type { Rule } from '@vpcanvas/rules'
import { referenceRules, tagRules } from '../../design-rules/index.ts'
import type { InstanceProps } from '../schema.ts'

export const rules: readonly Rule<InstanceProps>[] = [
  ...tagRules,
  ...referenceRules,
]
