import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import { vpcPeeringDefaults, type VpcPeeringProps, vpcPeeringSchema } from './schema.ts'

export const drawable: Drawable<VpcPeeringProps> = {
  schema: vpcPeeringSchema,
  defaults: vpcPeeringDefaults,
  placement,
  connections,
  appearance,
}
