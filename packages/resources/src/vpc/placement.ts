import type { Placement } from '@vpcanvas/model'
import { vpcDefaults, type VpcProps } from './schema.ts'

export const placement: Placement<VpcProps> = {
  arrive: () => ({ name: 'vpc', props: vpcDefaults }),
}
