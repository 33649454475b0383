import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import { regionDefaults, type RegionProps, regionSchema } from './schema.ts'

export const drawable: Drawable<RegionProps> = {
  schema: regionSchema,
  defaults: regionDefaults,
  placement,
  connections,
  appearance,
  onlyDrawn: true,
}
