import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import { onPremisesDefaults, type OnPremisesProps, onPremisesSchema } from './schema.ts'

export const drawable: Drawable<OnPremisesProps> = {
  schema: onPremisesSchema,
  defaults: onPremisesDefaults,
  placement,
  connections,
  appearance,
  onlyDrawn: true,
}
