import type { Rule } from '@vpcanvas/rules'
import { referenceRules, tagRules } from '../../design-rules/index.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const rules: readonly Rule<SecurityGroupProps>[] = [
  ...tagRules,
  ...referenceRules,
]
