import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import { securityGroupDefaults, type SecurityGroupProps, securityGroupSchema } from './schema.ts'

export const drawable: Drawable<SecurityGroupProps> = {
  schema: securityGroupSchema,
  defaults: securityGroupDefaults,
  placement,
  connections,
  appearance,
}
