import type { Rule } from '@vpcanvas/rules'
import { tagRules } from '../../design-rules/index.ts'
import type { InternetGatewayProps } from '../schema.ts'

export const rules: readonly Rule<InternetGatewayProps>[] = [
  ...tagRules,
]
