import type { Design } from '@vpcanvas/model'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { vpcDefaults, vpcSchema } from '../vpc/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { securityGroupDefaults, securityGroupSchema } from './schema.ts'

/** The smallest sound design that holds one. */
export function sample(): Design {
  return sampleOf(
    part(regionSchema, regionDefaults, { id: 'region' }),
    part(vpcSchema, vpcDefaults, { id: 'vpc', parent: 'region' }),
    part(securityGroupSchema, securityGroupDefaults, { id: 'security-group', parent: 'vpc' }),
  )
}
