import type { Examples } from '@vpcanvas/rules'
import { gateway, inVpc, nat, route, subnet, table } from '../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'a route to a gateway',
      design: inVpc(gateway(), table('table', { routes: [route('0.0.0.0/0', 'igw')] })),
    },
  ],
  failing: [
    {
      title: 'a route to a subnet',
      design: inVpc(subnet('one', '10.0.0.0/24'), table('table', { routes: [route('0.0.0.0/0', 'one')] })),
    },
    {
      title: 'a gateway for an Elastic IP',
      design: inVpc(gateway(), subnet('one', '10.0.0.0/24'), nat('nat', 'one', { elasticIp: 'igw' })),
    },
  ],
}
