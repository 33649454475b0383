import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { instanceDefaults, type InstanceProps, instanceSchema } from './schema.ts'

export const drawable: Drawable<InstanceProps> = {
  schema: instanceSchema,
  defaults: instanceDefaults,
  appearance,
}
