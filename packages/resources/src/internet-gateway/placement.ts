import type { Placement } from '@vpcanvas/model'
import { internetGatewayDefaults, type InternetGatewayProps } from './schema.ts'

export const placement: Placement<InternetGatewayProps> = {
  arrive: () => ({ name: 'internet-gateway', props: internetGatewayDefaults }),
}
