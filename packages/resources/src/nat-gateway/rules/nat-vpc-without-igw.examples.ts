import type { Examples } from '@vpcanvas/rules'
import { address, gateway, inVpc, nat, publicPart, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'an internet gateway',
      design: inVpc(...publicPart, address(), nat('nat', 'public', { elasticIp: 'eip' })),
    },
    {
      title: 'a private NAT gateway',
      design: inVpc(subnet('one', '10.0.0.0/24'), nat('nat', 'one', { connectivityType: 'private' })),
    },
  ],
  failing: [
    { title: 'none', design: inVpc(subnet('one', '10.0.0.0/24'), address(), nat('nat', 'one', { elasticIp: 'eip' })) },
    {
      title: 'one that is not attached',
      design: inVpc(
        gateway('igw', 'region'),
        subnet('one', '10.0.0.0/24'),
        address(),
        nat('nat', 'one', { elasticIp: 'eip' }),
      ),
    },
  ],
}
