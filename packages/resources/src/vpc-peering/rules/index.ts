import type { Rule } from '@vpcanvas/rules'
import { referenceRules, tagRules } from '../../design-rules/index.ts'
import type { VpcPeeringProps } from '../schema.ts'

export const rules: readonly Rule<VpcPeeringProps>[] = [
  ...tagRules,
  ...referenceRules,
]
