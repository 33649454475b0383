import type { Rule } from '@vpcanvas/rules'
import type { VpcProps } from '../schema.ts'

export const rules: readonly Rule<VpcProps>[] = []
