import type { Design } from '@vpcanvas/model'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { routeTableDefaults, routeTableSchema } from '../route-table/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { subnetDefaults, subnetSchema } from '../subnet/schema.ts'
import { AMAZON_PROVIDED, vpcDefaults, vpcSchema } from '../vpc/schema.ts'
import { egressOnlyInternetGatewayDefaults, egressOnlyInternetGatewaySchema } from './schema.ts'

/** The smallest sound design that holds one. */
export function sample(): Design {
  return sampleOf(
    part(regionSchema, regionDefaults, { id: 'region' }),
    part(vpcSchema, vpcDefaults, { id: 'vpc', parent: 'region', props: { ipv6CidrBlock: AMAZON_PROVIDED } }),
    part(subnetSchema, subnetDefaults, { id: 'subnet', parent: 'vpc', props: { ipv6Index: 0 } }),
    part(egressOnlyInternetGatewaySchema, egressOnlyInternetGatewayDefaults, { id: 'egress-only', parent: 'vpc' }),
    part(routeTableSchema, routeTableDefaults, {
      id: 'routes',
      parent: 'vpc',
      props: { subnets: ['subnet'], routes: [{ id: 'default-6', destination: '::/0', target: 'egress-only' }] },
    }),
  )
}
