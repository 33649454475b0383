import type { Rule } from '@vpcanvas/rules'
import { referenceRules, tagRules } from '../../design-rules/index.ts'
import type { NetworkAclProps } from '../schema.ts'

export const rules: readonly Rule<NetworkAclProps>[] = [
  ...tagRules,
  ...referenceRules,
]
