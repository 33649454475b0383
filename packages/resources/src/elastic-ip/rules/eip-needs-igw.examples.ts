import type { Examples } from '@vpcanvas/rules'
import { address, host, inVpc, publicPart, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a gateway', design: inVpc(...publicPart, host('host', 'public'), address('eip', 'host')) }],
  failing: [
    { title: 'no gateway', design: inVpc(subnet('one', '10.0.0.0/24'), host('host', 'one'), address('eip', 'host')) },
  ],
}
