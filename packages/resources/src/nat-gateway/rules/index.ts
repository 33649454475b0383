import type { Rule } from '@vpcanvas/rules'
import { referenceRules, tagRules } from '../../design-rules/index.ts'
import type { NatGatewayProps } from '../schema.ts'

export const rules: readonly Rule<NatGatewayProps>[] = [
  ...tagRules,
  ...referenceRules,
]
