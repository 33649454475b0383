import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { serverlessCacheDefaults, type ServerlessCacheProps, serverlessCacheSchema } from './schema.ts'

export const drawable: Drawable<ServerlessCacheProps> = {
  schema: serverlessCacheSchema,
  defaults: serverlessCacheDefaults,
  appearance,
}
