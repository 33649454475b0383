import type { Rule } from '@vpcanvas/rules'
import type { SubnetProps } from '../schema.ts'

export const rules: readonly Rule<SubnetProps>[] = []
