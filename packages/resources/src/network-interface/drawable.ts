import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { networkInterfaceDefaults, type NetworkInterfaceProps, networkInterfaceSchema } from './schema.ts'

export const drawable: Drawable<NetworkInterfaceProps> = {
  schema: networkInterfaceSchema,
  defaults: networkInterfaceDefaults,
  appearance,
}
