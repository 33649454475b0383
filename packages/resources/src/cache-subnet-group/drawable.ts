import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { cacheSubnetGroupDefaults, type CacheSubnetGroupProps, cacheSubnetGroupSchema } from './schema.ts'

export const drawable: Drawable<CacheSubnetGroupProps> = {
  schema: cacheSubnetGroupSchema,
  defaults: cacheSubnetGroupDefaults,
  appearance,
}
