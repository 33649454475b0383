import type { Design } from '@vpcanvas/model'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { routeTableDefaults, routeTableSchema } from '../route-table/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { subnetDefaults, subnetSchema } from '../subnet/schema.ts'
import { vpcDefaults, vpcSchema } from '../vpc/schema.ts'
import { vpcEndpointDefaults, vpcEndpointSchema } from './schema.ts'

/** The smallest sound design that holds one: a private subnet that reaches S3. */
export function sample(): Design {
  return sampleOf(
    part(regionSchema, regionDefaults, { id: 'region' }),
    part(vpcSchema, vpcDefaults, { id: 'vpc', parent: 'region' }),
    part(subnetSchema, subnetDefaults, { id: 'subnet', parent: 'vpc' }),
    part(routeTableSchema, routeTableDefaults, { id: 'routes', parent: 'vpc', props: { subnets: ['subnet'] } }),
    part(vpcEndpointSchema, vpcEndpointDefaults, {
      id: 's3-endpoint',
      parent: 'vpc',
      props: {
        serviceName: `com.amazonaws.${regionDefaults.region}.s3`,
        routeTables: ['routes'],
        policyDocument:
          '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}]}',
      },
    }),
  )
}
