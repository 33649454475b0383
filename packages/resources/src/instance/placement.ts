import type { Placement } from '@vpcanvas/model'
import { instanceDefaults, type InstanceProps } from './schema.ts'

export const placement: Placement<InstanceProps> = {
  arrive: () => ({ name: 'instance', props: instanceDefaults }),
}
