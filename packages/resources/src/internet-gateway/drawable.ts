import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { internetGatewayDefaults, type InternetGatewayProps, internetGatewaySchema } from './schema.ts'

export const drawable: Drawable<InternetGatewayProps> = {
  schema: internetGatewaySchema,
  defaults: internetGatewayDefaults,
  appearance,
}
