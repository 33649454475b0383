import type { Rule } from '@vpcanvas/rules'
import type { RegionProps } from '../schema.ts'
import { genRegionUnknown } from './gen-region-unknown.ts'

export const rules: readonly Rule<RegionProps>[] = [
  genRegionUnknown,
]
