import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet, twoVpcs } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'one VPC',
      design: inVpc(subnet('one', '10.0.0.0/24'), {
        id: 'group',
        kind: 'cacheSubnetGroup',
        props: { subnets: ['one'] },
      }),
    },
  ],
  failing: [
    {
      title: 'a subnet of another',
      design: twoVpcs(
        subnet('one', '10.0.0.0/24'),
        { ...subnet('two', '10.1.0.0/24', 'b'), parent: 'vpc-2' },
        { id: 'group', kind: 'cacheSubnetGroup', props: { subnets: ['one', 'two'] } },
      ),
    },
  ],
}
