import type { Design } from '@vpcanvas/model'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { securityGroupDefaults, securityGroupSchema } from '../security-group/schema.ts'
import { subnetDefaults, subnetSchema } from '../subnet/schema.ts'
import { vpcDefaults, vpcSchema } from '../vpc/schema.ts'
import { instanceDefaults, instanceSchema } from './schema.ts'

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
    part(securityGroupSchema, securityGroupDefaults, {
      id: 'app-sg',
      parent: 'vpc',
      props: { description: 'Guards the application' },
    }),
    part(instanceSchema, instanceDefaults, { id: 'app', parent: 'subnet-a', props: { securityGroups: ['app-sg'] } }),
  )
}
