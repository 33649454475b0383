import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { networkAclDefaults, type NetworkAclProps, networkAclSchema } from './schema.ts'

export const drawable: Drawable<NetworkAclProps> = {
  schema: networkAclSchema,
  defaults: networkAclDefaults,
  appearance,
}
