import type { Design } from '@vpcanvas/model'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { vpcDefaults, vpcSchema } from '../vpc/schema.ts'
import { internetGatewayDefaults, internetGatewaySchema } from './schema.ts'

/** The smallest sound design that holds one. */
export function sample(): Design {
  return sampleOf(
    part(regionSchema, regionDefaults, { id: 'region' }),
    part(vpcSchema, vpcDefaults, { id: 'vpc', parent: 'region' }),
    part(internetGatewaySchema, internetGatewayDefaults, { id: 'internet-gateway', parent: 'vpc' }),
  )
}
