import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { replicationGroupDefaults, type ReplicationGroupProps, replicationGroupSchema } from './schema.ts'

export const drawable: Drawable<ReplicationGroupProps> = {
  schema: replicationGroupSchema,
  defaults: replicationGroupDefaults,
  appearance,
}
