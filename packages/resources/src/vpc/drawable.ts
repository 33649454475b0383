import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { vpcDefaults, type VpcProps, vpcSchema } from './schema.ts'

export const drawable: Drawable<VpcProps> = {
  schema: vpcSchema,
  defaults: vpcDefaults,
  appearance,
}
