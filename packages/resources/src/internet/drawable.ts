import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import { internetDefaults, type InternetProps, internetSchema } from './schema.ts'

export const drawable: Drawable<InternetProps> = {
  schema: internetSchema,
  defaults: internetDefaults,
  placement,
  connections,
  appearance,
  onlyDrawn: true,
}
