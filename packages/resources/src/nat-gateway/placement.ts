import type { Placement } from '@vpcanvas/model'
import { natGatewayDefaults, type NatGatewayProps } from './schema.ts'

export const placement: Placement<NatGatewayProps> = {
  arrive: () => ({ name: 'nat-gateway', props: natGatewayDefaults }),
}
