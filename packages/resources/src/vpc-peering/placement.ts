import type { Placement } from '@vpcanvas/model'
import { vpcPeeringDefaults, type VpcPeeringProps } from './schema.ts'

export const placement: Placement<VpcPeeringProps> = {
  arrive: () => ({ name: 'vpc-peering', props: vpcPeeringDefaults }),
}
