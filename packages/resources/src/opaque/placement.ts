import type { Placement } from '@vpcanvas/model'
import { opaqueDefaults, type OpaqueProps } from './schema.ts'

export const placement: Placement<OpaqueProps> = {
  arrive: () => ({ name: 'opaque', props: opaqueDefaults }),
}
