import type { Rule } from '@vpcanvas/rules'
import type { RegionProps } from '../schema.ts'

export const rules: readonly Rule<RegionProps>[] = []
