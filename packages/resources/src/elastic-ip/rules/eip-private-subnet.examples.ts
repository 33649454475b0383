import type { Examples } from '@vpcanvas/rules'
import { address, gateway, host, inVpc, publicPart, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a public subnet', design: inVpc(...publicPart, host('host', 'public'), address('eip', 'host')) }],
  failing: [
    {
      title: 'a private subnet',
      design: inVpc(gateway(), subnet('one', '10.0.0.0/24'), host('host', 'one'), address('eip', 'host')),
    },
  ],
}
