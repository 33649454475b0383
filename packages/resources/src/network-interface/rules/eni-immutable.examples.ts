import type { Examples } from '@vpcanvas/rules'
import { attached } from './attached.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'a secondary address',
      design: attached({ second: { secondaryPrivateIpAddresses: ['10.0.1.10'] } }),
      applied: attached({ second: {} }),
    },
  ],
  failing: [
    {
      title: 'another first address',
      design: attached({ second: { privateIpAddress: '10.0.1.9' } }),
      applied: attached({ second: { privateIpAddress: '10.0.1.8' } }),
    },
    { title: 'another subnet', design: attached({ second: { parent: 'b' } }), applied: attached({ second: {} }) },
  ],
}
