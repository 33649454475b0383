import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { connections } from './connections.ts'
import { placement } from './placement.ts'
import { replicationGroupDefaults, type ReplicationGroupProps, replicationGroupSchema } from './schema.ts'

export const drawable: Drawable<ReplicationGroupProps> = {
  schema: replicationGroupSchema,
  defaults: replicationGroupDefaults,
  placement,
  connections,
  appearance,
}
