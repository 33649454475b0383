import type { Examples } from '@vpcanvas/rules'
import { acl, inVpc, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'one for each',
      design: inVpc(
        subnet('one', '10.0.0.0/24'),
        subnet('two', '10.0.1.0/24'),
        acl('a', { subnets: ['one'] }),
        acl('b', { subnets: ['two'] }),
      ),
    },
  ],
  failing: [
    {
      title: 'two',
      design: inVpc(subnet('one', '10.0.0.0/24'), acl('a', { subnets: ['one'] }), acl('b', { subnets: ['one'] })),
    },
    { title: 'twice in one', design: inVpc(subnet('one', '10.0.0.0/24'), acl('a', { subnets: ['one', 'one'] })) },
  ],
}
