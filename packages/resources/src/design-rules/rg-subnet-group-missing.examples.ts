import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc, subnet } from '../example-network.ts'

const cache = { id: 'cache', kind: 'replicationGroup' }

export const examples: Examples = {
  passing: [{ title: 'a subnet group', design: inVpc(...cachePart()) }],
  failing: [
    { title: 'none, one lies idle', design: inVpc(...cachePart(), { id: 'other', kind: 'replicationGroup' }) },
    {
      title: 'none, but subnets',
      design: inVpc(subnet('one', '10.0.0.0/24', 'a'), subnet('two', '10.0.1.0/24', 'b'), cache),
    },
    { title: 'nothing at all', design: inVpc({ id: 'memcached', kind: 'cacheCluster' }) },
  ],
}
