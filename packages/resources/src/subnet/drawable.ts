import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import { subnetDefaults, type SubnetProps, subnetSchema } from './schema.ts'

export const drawable: Drawable<SubnetProps> = {
  schema: subnetSchema,
  defaults: subnetDefaults,
  placement,
  connections,
  appearance,
}
