import type { Examples } from '@vpcanvas/rules'
import { address, inVpc, nat, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'none', design: inVpc(subnet('one', '10.0.0.0/24'), nat('nat', 'one', { connectivityType: 'private' })) },
  ],
  failing: [
    {
      title: 'an Elastic IP',
      design: inVpc(
        subnet('one', '10.0.0.0/24'),
        address(),
        nat('nat', 'one', { connectivityType: 'private', elasticIp: 'eip' }),
      ),
    },
  ],
}
