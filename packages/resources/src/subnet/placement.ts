import type { Placement } from '@vpcanvas/model'
import { subnetDefaults, type SubnetProps } from './schema.ts'

export const placement: Placement<SubnetProps> = {
  arrive: () => ({ name: 'subnet', props: subnetDefaults }),
}
