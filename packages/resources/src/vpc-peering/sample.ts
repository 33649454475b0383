import type { Design } from '@vpcanvas/model'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { vpcPeeringDefaults, vpcPeeringSchema } from './schema.ts'

/** The smallest sound design that holds one. */
export function sample(): Design {
  return sampleOf(
    part(regionSchema, regionDefaults, { id: 'region' }),
    part(vpcPeeringSchema, vpcPeeringDefaults, { id: 'vpc-peering', parent: 'region' }),
  )
}
