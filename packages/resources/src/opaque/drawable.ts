import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { opaqueDefaults, type OpaqueProps, opaqueSchema } from './schema.ts'

export const drawable: Drawable<OpaqueProps> = {
  schema: opaqueSchema,
  defaults: opaqueDefaults,
  appearance,
  onlyDrawn: true,
}
