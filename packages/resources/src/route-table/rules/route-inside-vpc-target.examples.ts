import type { Examples } from '@vpcanvas/rules'
import { gateway, inVpc, nat, route, subnet, table } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'outside the VPC', design: inVpc(gateway(), table('table', { routes: [route('10.1.0.0/24', 'igw')] })) },
    {
      title: 'to a private NAT gateway',
      design: inVpc(
        subnet('one', '10.0.0.0/24'),
        nat('nat', 'one', { connectivityType: 'private' }),
        table('table', { routes: [route('10.0.0.0/24', 'nat')] }),
      ),
    },
  ],
  failing: [
    {
      title: 'to the internet',
      design: inVpc(gateway(), subnet('one', '10.0.0.0/24'), table('table', { routes: [route('10.0.0.0/24', 'igw')] })),
    },
  ],
}
