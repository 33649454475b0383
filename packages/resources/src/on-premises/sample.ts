import type { Design } from '@vpcanvas/model'
import { part, sampleOf } from '../sample-of.ts'
import { onPremisesDefaults, onPremisesSchema } from './schema.ts'

/** The smallest sound design that holds one. */
export function sample(): Design {
  return sampleOf(part(onPremisesSchema, onPremisesDefaults, { id: 'office' }))
}
