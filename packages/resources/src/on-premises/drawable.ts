import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { onPremisesDefaults, type OnPremisesProps, onPremisesSchema } from './schema.ts'

export const drawable: Drawable<OnPremisesProps> = {
  schema: onPremisesSchema,
  defaults: onPremisesDefaults,
  appearance,
  onlyDrawn: true,
}
