import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'default tenancy', design: vpcWith({}, { id: 'cache', kind: 'replicationGroup' }) },
    { title: 'no cache', design: vpcWith({ instanceTenancy: 'dedicated' }) },
  ],
  failing: [
    {
      title: 'a replication group',
      design: vpcWith({ instanceTenancy: 'dedicated' }, { id: 'cache', kind: 'replicationGroup' }),
    },
    {
      title: 'a Memcached cluster',
      design: vpcWith({ instanceTenancy: 'dedicated' }, { id: 'cache', kind: 'cacheCluster' }),
    },
  ],
}
