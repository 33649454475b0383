import type { Design } from '@vpcanvas/model'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { routeTableDefaults, routeTableSchema } from '../route-table/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { vpcDefaults, vpcSchema } from '../vpc/schema.ts'
import { vpcPeeringDefaults, vpcPeeringSchema } from './schema.ts'

/** The smallest sound design that holds one. */
export function sample(): Design {
  return sampleOf(
    part(regionSchema, regionDefaults, { id: 'region' }),
    part(vpcSchema, vpcDefaults, { id: 'vpc', parent: 'region' }),
    part(vpcSchema, vpcDefaults, { id: 'vpc-2', parent: 'region', props: { cidrBlock: '10.1.0.0/16' } }),
    part(routeTableSchema, routeTableDefaults, {
      id: 'main',
      parent: 'vpc',
      props: { main: true, routes: [{ id: 'peer', destination: '10.1.0.0/16', target: 'peering' }] },
    }),
    part(routeTableSchema, routeTableDefaults, {
      id: 'main-2',
      parent: 'vpc-2',
      props: { main: true, routes: [{ id: 'peer', destination: '10.0.0.0/16', target: 'peering' }] },
    }),
    part(vpcPeeringSchema, vpcPeeringDefaults, {
      id: 'peering',
      parent: 'region',
      props: { requester: 'vpc', accepter: 'vpc-2' },
    }),
  )
}
