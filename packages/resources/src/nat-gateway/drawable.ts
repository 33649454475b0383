import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { natGatewayDefaults, type NatGatewayProps, natGatewaySchema } from './schema.ts'

export const drawable: Drawable<NatGatewayProps> = {
  schema: natGatewaySchema,
  defaults: natGatewayDefaults,
  appearance,
}
