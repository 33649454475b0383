import type { Rule } from '@vpcanvas/rules'
import type { InstanceProps } from '../schema.ts'

export const rules: readonly Rule<InstanceProps>[] = []
