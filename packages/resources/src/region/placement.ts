import type { Placement } from '@vpcanvas/model'
import { regionDefaults, type RegionProps } from './schema.ts'

export const placement: Placement<RegionProps> = {
  arrive: () => ({ name: 'region', props: regionDefaults }),
}
