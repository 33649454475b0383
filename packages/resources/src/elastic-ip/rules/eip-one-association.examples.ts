import type { Examples } from '@vpcanvas/rules'
import { address, host, inVpc, nat, publicPart } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a NAT gateway', design: inVpc(...publicPart, address(), nat('nat', 'public', { elasticIp: 'eip' })) },
  ],
  failing: [
    {
      title: 'a NAT gateway and a host',
      design: inVpc(
        ...publicPart,
        host('host', 'public'),
        address('eip', 'host'),
        nat('nat', 'public', { elasticIp: 'eip' }),
      ),
    },
  ],
}
