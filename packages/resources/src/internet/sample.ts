import type { Design } from '@vpcanvas/model'
import { part, sampleOf } from '../sample-of.ts'
import { internetDefaults, internetSchema } from './schema.ts'

/** The smallest sound design that holds one. */
export function sample(): Design {
  return sampleOf(part(internetSchema, internetDefaults, { id: 'internet' }))
}
