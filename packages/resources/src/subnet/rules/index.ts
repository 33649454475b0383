import type { Rule } from '@vpcanvas/rules'
import { addressRules, tagRules } from '../../design-rules/index.ts'
import type { SubnetProps } from '../schema.ts'

export const rules: readonly Rule<SubnetProps>[] = [
  ...tagRules,
  ...addressRules,
]
