import type { Rule } from '@vpcanvas/rules'
import type { ReplicationGroupProps } from '../schema.ts'

export const rules: readonly Rule<ReplicationGroupProps>[] = []
