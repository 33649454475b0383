import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { internetDefaults, type InternetProps, internetSchema } from './schema.ts'

export const drawable: Drawable<InternetProps> = {
  schema: internetSchema,
  defaults: internetDefaults,
  appearance,
  onlyDrawn: true,
}
