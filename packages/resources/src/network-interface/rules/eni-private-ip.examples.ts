import type { Examples } from '@vpcanvas/rules'
import { attached } from './attached.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'free',
      design: attached({ second: { privateIpAddress: '10.0.1.9', secondaryPrivateIpAddresses: ['10.0.1.10'] } }),
    },
  ],
  failing: [
    { title: 'of another subnet', design: attached({ second: { privateIpAddress: '10.0.2.9' } }) },
    {
      title: 'a secondary one that AWS keeps',
      design: attached({ second: { secondaryPrivateIpAddresses: ['10.0.1.1'] } }),
    },
    {
      title: 'given to another too',
      design: attached({
        second: { privateIpAddress: '10.0.1.9' },
        third: { deviceIndex: 2, privateIpAddress: '10.0.1.9' },
      }),
    },
  ],
}
