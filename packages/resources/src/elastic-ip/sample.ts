import type { Design } from '@vpcanvas/model'
import { instanceDefaults, instanceSchema } from '../instance/schema.ts'
import { internetGatewayDefaults, internetGatewaySchema } from '../internet-gateway/schema.ts'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { routeTableDefaults, routeTableSchema } from '../route-table/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { securityGroupDefaults, securityGroupSchema } from '../security-group/schema.ts'
import { subnetDefaults, subnetSchema } from '../subnet/schema.ts'
import { vpcDefaults, vpcSchema } from '../vpc/schema.ts'
import { elasticIpDefaults, elasticIpSchema } from './schema.ts'

/** The smallest sound design that holds one. */
export function sample(): Design {
  return sampleOf(
    part(regionSchema, regionDefaults, { id: 'region' }),
    part(vpcSchema, vpcDefaults, { id: 'vpc', parent: 'region' }),
    part(subnetSchema, subnetDefaults, {
      id: 'subnet-a',
      parent: 'vpc',
      props: { cidrBlock: '10.0.0.0/24', availabilityZone: 'ap-northeast-2a' },
    }),
    part(internetGatewaySchema, internetGatewayDefaults, { id: 'internet-gateway', parent: 'vpc' }),
    part(routeTableSchema, routeTableDefaults, {
      id: 'public',
      parent: 'vpc',
      props: {
        subnets: ['subnet-a'],
        routes: [{ id: 'default', destination: '0.0.0.0/0', target: 'internet-gateway' }],
      },
    }),
    part(securityGroupSchema, securityGroupDefaults, {
      id: 'app-sg',
      parent: 'vpc',
      props: { description: 'Guards the application' },
    }),
    part(instanceSchema, instanceDefaults, { id: 'app', parent: 'subnet-a', props: { securityGroups: ['app-sg'] } }),
    part(elasticIpSchema, elasticIpDefaults, { id: 'app-address', parent: 'region', props: { instance: 'app' } }),
  )
}
