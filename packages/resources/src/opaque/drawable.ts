import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import { opaqueDefaults, type OpaqueProps, opaqueSchema } from './schema.ts'

export const drawable: Drawable<OpaqueProps> = {
  schema: opaqueSchema,
  defaults: opaqueDefaults,
  placement,
  connections,
  appearance,
  onlyDrawn: true,
}
