import type { Design } from '@vpcanvas/model'
import { part, sampleOf } from '../sample-of.ts'
import { regionDefaults, regionSchema } from './schema.ts'

/** The smallest sound design that holds one. */
export function sample(): Design {
  return sampleOf(part(regionSchema, regionDefaults, { id: 'region' }))
}
