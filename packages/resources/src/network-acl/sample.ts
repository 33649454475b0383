import type { Design } from '@vpcanvas/model'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { subnetDefaults, subnetSchema } from '../subnet/schema.ts'
import { vpcDefaults, vpcSchema } from '../vpc/schema.ts'
import { networkAclDefaults, networkAclSchema } from './schema.ts'

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
    part(networkAclSchema, networkAclDefaults, { id: 'network-acl', parent: 'vpc', props: { subnets: ['subnet-a'] } }),
  )
}
