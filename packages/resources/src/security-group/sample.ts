import type { Design } from '@vpcanvas/model'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { vpcDefaults, vpcSchema } from '../vpc/schema.ts'
import { securityGroupDefaults, securityGroupSchema } from './schema.ts'

/** The smallest sound design that holds one. */
export function sample(): Design {
  return sampleOf(
    part(regionSchema, regionDefaults, { id: 'region' }),
    part(vpcSchema, vpcDefaults, { id: 'vpc', parent: 'region' }),
    part(securityGroupSchema, securityGroupDefaults, {
      id: 'app-sg',
      parent: 'vpc',
      props: {
        description: 'Guards the application',
        ingress: [
          {
            id: 'https',
            protocol: 'tcp',
            fromPort: 443,
            toPort: 443,
            peer: { type: 'cidr', cidr: '10.0.0.0/16' },
            description: 'HTTPS from the VPC',
          },
        ],
      },
    }),
  )
}
