import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { vpcEndpointDefaults, type VpcEndpointProps, vpcEndpointSchema } from './schema.ts'

export const drawable: Drawable<VpcEndpointProps> = {
  schema: vpcEndpointSchema,
  defaults: vpcEndpointDefaults,
  appearance,
}
