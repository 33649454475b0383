import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { cacheClusterDefaults, type CacheClusterProps, cacheClusterSchema } from './schema.ts'

export const drawable: Drawable<CacheClusterProps> = {
  schema: cacheClusterSchema,
  defaults: cacheClusterDefaults,
  appearance,
}
