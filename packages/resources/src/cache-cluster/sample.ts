import type { Design } from '@vpcanvas/model'
import { cacheSubnetGroupDefaults, cacheSubnetGroupSchema } from '../cache-subnet-group/schema.ts'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { securityGroupDefaults, securityGroupSchema } from '../security-group/schema.ts'
import { subnetDefaults, subnetSchema } from '../subnet/schema.ts'
import { vpcDefaults, vpcSchema } from '../vpc/schema.ts'
import { cacheClusterDefaults, cacheClusterSchema } from './schema.ts'

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
    part(subnetSchema, subnetDefaults, {
      id: 'subnet-c',
      parent: 'vpc',
      props: { cidrBlock: '10.0.1.0/24', availabilityZone: 'ap-northeast-2c' },
    }),
    part(cacheSubnetGroupSchema, cacheSubnetGroupDefaults, {
      id: 'cache-subnets',
      parent: 'vpc',
      props: { description: 'Private subnets', subnets: ['subnet-a', 'subnet-c'] },
    }),
    part(securityGroupSchema, securityGroupDefaults, {
      id: 'cache-sg',
      parent: 'vpc',
      props: {
        description: 'Guards the cache',
        ingress: [
          {
            id: 'clients',
            protocol: 'tcp',
            fromPort: 11211,
            toPort: 11211,
            peer: { type: 'cidr', cidr: '10.0.0.0/16' },
            description: 'Clients in the VPC',
          },
        ],
      },
    }),
    part(cacheClusterSchema, cacheClusterDefaults, {
      id: 'memcached',
      parent: 'vpc',
      props: { cacheSubnetGroup: 'cache-subnets', securityGroups: ['cache-sg'] },
    }),
  )
}
