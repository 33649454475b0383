import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { vpcPeeringDefaults, type VpcPeeringProps, vpcPeeringSchema } from './schema.ts'

export const drawable: Drawable<VpcPeeringProps> = {
  schema: vpcPeeringSchema,
  defaults: vpcPeeringDefaults,
  appearance,
}
