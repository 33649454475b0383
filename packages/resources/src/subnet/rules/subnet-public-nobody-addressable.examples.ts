import type { Examples } from '@vpcanvas/rules'
import { address, host, inVpc, publicPart, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'an Elastic IP', design: inVpc(...publicPart, host('host', 'public'), address('eip', 'host')) },
    {
      title: 'a public address',
      design: inVpc(...publicPart, host('host', 'public', { associatePublicIpAddress: true })),
    },
    { title: 'a private subnet', design: inVpc(subnet('one', '10.0.0.0/24'), host('host', 'one')) },
  ],
  failing: [{ title: 'a host without an address', design: inVpc(...publicPart, host('host', 'public')) }],
}
