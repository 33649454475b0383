import type { Design } from '@vpcanvas/model'
import { regionDefaults, regionSchema } from '../region/schema.ts'
import { part, sampleOf } from '../sample-of.ts'
import { securityGroupDefaults, securityGroupSchema } from '../security-group/schema.ts'
import { vpcDefaults, vpcSchema } from '../vpc/schema.ts'
import { prefixListDefaults, prefixListSchema } from './schema.ts'

/** The smallest sound design that holds one: a group that lets its blocks in. */
export function sample(): Design {
  return sampleOf(
    part(regionSchema, regionDefaults, { id: 'region' }),
    part(prefixListSchema, prefixListDefaults, {
      id: 'offices',
      parent: 'region',
      props: {
        maxEntries: 2,
        entries: [
          { id: 'seoul', cidr: '203.0.113.0/24', description: 'Seoul' },
          { id: 'busan', cidr: '198.51.100.0/24', description: 'Busan' },
        ],
      },
    }),
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
            peer: { type: 'prefixList', prefixList: 'offices' },
            description: '',
          },
        ],
      },
    }),
  )
}
