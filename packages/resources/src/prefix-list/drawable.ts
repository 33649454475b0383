import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import { prefixListDefaults, type PrefixListProps, prefixListSchema } from './schema.ts'

export const drawable: Drawable<PrefixListProps> = {
  schema: prefixListSchema,
  defaults: prefixListDefaults,
  placement,
  connections,
  appearance,
}
