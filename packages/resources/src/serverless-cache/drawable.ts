import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import { serverlessCacheDefaults, type ServerlessCacheProps, serverlessCacheSchema } from './schema.ts'

export const drawable: Drawable<ServerlessCacheProps> = {
  schema: serverlessCacheSchema,
  defaults: serverlessCacheDefaults,
  placement,
  connections,
  appearance,
}
