import type { Design } from '@vpcanvas/model'
import { instanceDefaults, instanceSchema } from '../instance/schema.ts'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { securityGroupDefaults, securityGroupSchema } from '../security-group/schema.ts'
import { subnetDefaults, subnetSchema } from '../subnet/schema.ts'
import { vpcDefaults, vpcSchema } from '../vpc/schema.ts'
import { networkInterfaceDefaults, networkInterfaceSchema } from './schema.ts'

/** The smallest sound design that holds one. */
export function sample(): Design {
  return sampleOf(
    part(regionSchema, regionDefaults, { id: 'region' }),
    part(vpcSchema, vpcDefaults, { id: 'vpc', parent: 'region' }),
    part(subnetSchema, subnetDefaults, { id: 'subnet', parent: 'vpc' }),
    part(securityGroupSchema, securityGroupDefaults, { id: 'app-sg', parent: 'vpc' }),
    part(instanceSchema, instanceDefaults, { id: 'app', parent: 'subnet', props: { securityGroups: ['app-sg'] } }),
    part(networkInterfaceSchema, networkInterfaceDefaults, {
      id: 'second',
      parent: 'subnet',
      props: { instance: 'app', securityGroups: ['app-sg'] },
    }),
  )
}
