import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { prefixListDefaults, type PrefixListProps, prefixListSchema } from './schema.ts'

export const drawable: Drawable<PrefixListProps> = {
  schema: prefixListSchema,
  defaults: prefixListDefaults,
  appearance,
}
