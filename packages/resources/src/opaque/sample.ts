import type { Design } from '@vpcanvas/model'
import { part, sampleOf } from '../sample-of.ts'
import { opaqueDefaults, opaqueSchema } from './schema.ts'

/** The smallest sound design that holds one. */
export function sample(): Design {
  return sampleOf(
    part(opaqueSchema, opaqueDefaults, { id: 'opaque' }),
  )
}
