import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { regionDefaults, type RegionProps, regionSchema } from './schema.ts'

export const drawable: Drawable<RegionProps> = {
  schema: regionSchema,
  defaults: regionDefaults,
  appearance,
  onlyDrawn: true,
}
