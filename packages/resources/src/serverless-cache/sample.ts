import type { Design } from '@vpcanvas/model'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { securityGroupDefaults, securityGroupSchema } from '../security-group/schema.ts'
import { subnetDefaults, subnetSchema } from '../subnet/schema.ts'
import { vpcDefaults, vpcSchema } from '../vpc/schema.ts'
import { serverlessCacheDefaults, serverlessCacheSchema } from './schema.ts'

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
    part(securityGroupSchema, securityGroupDefaults, {
      id: 'cache-sg',
      parent: 'vpc',
      props: {
        description: 'Guards the cache',
        ingress: [
          {
            id: 'clients',
            protocol: 'tcp',
            fromPort: 6379,
            toPort: 6380,
            peer: { type: 'cidr', cidr: '10.0.0.0/16' },
            description: 'Clients in the VPC',
          },
        ],
      },
    }),
    part(serverlessCacheSchema, serverlessCacheDefaults, {
      id: 'serverless',
      parent: 'vpc',
      props: {
        serverlessCacheName: 'sessions',
        subnets: ['subnet-a', 'subnet-c'],
        securityGroups: ['cache-sg'],
        dataStorageMaximum: 10,
        ecpuPerSecondMaximum: 5_000,
      },
    }),
  )
}
