import type { Rule } from '@vpcanvas/rules'
import type { OpaqueProps } from '../schema.ts'

export const rules: readonly Rule<OpaqueProps>[] = []
