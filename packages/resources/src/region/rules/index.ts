import type { Rule } from '@vpcanvas/rules'
import type { RegionProps } from '../schema.ts'
import { genRegionImmutable } from './gen-region-immutable.ts'
import { genRegionUnknown } from './gen-region-unknown.ts'

export const rules: readonly Rule<RegionProps>[] = [
  genRegionImmutable,
  genRegionUnknown,
]
