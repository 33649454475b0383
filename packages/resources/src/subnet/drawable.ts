import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { subnetDefaults, type SubnetProps, subnetSchema } from './schema.ts'

export const drawable: Drawable<SubnetProps> = {
  schema: subnetSchema,
  defaults: subnetDefaults,
  appearance,
}
