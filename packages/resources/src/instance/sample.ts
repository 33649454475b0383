import type { Design } from '@vpcanvas/model'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { subnetDefaults, subnetSchema } from '../subnet/schema.ts'
import { vpcDefaults, vpcSchema } from '../vpc/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { instanceDefaults, instanceSchema } from './schema.ts'

/** The smallest sound design that holds one. */
export function sample(): Design {
  return sampleOf(
    part(regionSchema, regionDefaults, { id: 'region' }),
    part(vpcSchema, vpcDefaults, { id: 'vpc', parent: 'region' }),
    part(subnetSchema, subnetDefaults, { id: 'subnet', parent: 'vpc' }),
    part(instanceSchema, instanceDefaults, { id: 'instance', parent: 'subnet' }),
  )
}
