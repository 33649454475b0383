import type { Examples } from '@vpcanvas/rules'
import { host, inVpc, route, subnet, table } from '../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'a subnet that is there',
      design: inVpc(subnet('one', '10.0.0.0/24'), table('table', { subnets: ['one'] })),
    },
  ],
  failing: [
    { title: 'a subnet that is gone', design: inVpc(table('table', { subnets: ['gone'] })) },
    {
      title: 'a route to a gateway that is gone',
      design: inVpc(table('table', { routes: [route('0.0.0.0/0', 'gone')] })),
    },
    {
      title: 'a group that is gone',
      design: inVpc(subnet('one', '10.0.0.0/24'), host('host', 'one', { securityGroups: ['gone'] })),
    },
    {
      title: 'a subnet group that is gone',
      design: inVpc({ id: 'cache', kind: 'replicationGroup', props: { cacheSubnetGroup: 'gone' } }),
    },
  ],
}
