import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet, table } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'a table for each',
      design: inVpc(
        subnet('one', '10.0.0.0/24'),
        subnet('two', '10.0.1.0/24'),
        table('a', { subnets: ['one'] }),
        table('b', { subnets: ['two'] }),
      ),
    },
    {
      title: 'a main table beside',
      design: inVpc(subnet('one', '10.0.0.0/24'), table('a', { subnets: ['one'] }), table('b', { main: true })),
    },
  ],
  failing: [
    {
      title: 'two tables',
      design: inVpc(subnet('one', '10.0.0.0/24'), table('a', { subnets: ['one'] }), table('b', { subnets: ['one'] })),
    },
    {
      title: 'twice in one table',
      design: inVpc(subnet('one', '10.0.0.0/24'), table('a', { subnets: ['one', 'one'] })),
    },
  ],
}
