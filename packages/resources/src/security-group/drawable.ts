import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { securityGroupDefaults, type SecurityGroupProps, securityGroupSchema } from './schema.ts'

export const drawable: Drawable<SecurityGroupProps> = {
  schema: securityGroupSchema,
  defaults: securityGroupDefaults,
  appearance,
}
