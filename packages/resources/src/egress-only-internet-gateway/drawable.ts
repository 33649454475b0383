import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import {
  egressOnlyInternetGatewayDefaults,
  type EgressOnlyInternetGatewayProps,
  egressOnlyInternetGatewaySchema,
} from './schema.ts'

export const drawable: Drawable<EgressOnlyInternetGatewayProps> = {
  schema: egressOnlyInternetGatewaySchema,
  defaults: egressOnlyInternetGatewayDefaults,
  appearance,
}
