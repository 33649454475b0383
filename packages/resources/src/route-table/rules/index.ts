import type { Rule } from '@vpcanvas/rules'
import { referenceRules, tagRules } from '../../design-rules/index.ts'
import type { RouteTableProps } from '../schema.ts'

export const rules: readonly Rule<RouteTableProps>[] = [
  ...tagRules,
  ...referenceRules,
]
