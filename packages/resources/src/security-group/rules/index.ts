import type { Rule } from '@vpcanvas/rules'
import type { SecurityGroupProps } from '../schema.ts'

export const rules: readonly Rule<SecurityGroupProps>[] = []
