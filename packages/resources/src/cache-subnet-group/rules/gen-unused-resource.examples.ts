import type { Examples } from '@vpcanvas/rules'
import { inVpc, kept, subnet } from '../../example-network.ts'

const group = [subnet('one', '10.0.0.0/24'), { id: 'group', kind: 'cacheSubnetGroup', props: { subnets: ['one'] } }]

export const examples: Examples = {
  passing: [
    {
      title: 'a cache',
      design: inVpc(...group, { id: 'cache', kind: 'replicationGroup', props: { cacheSubnetGroup: 'group' } }),
    },
    {
      title: 'a cache that is not understood',
      design: inVpc(
        ...group,
        kept('cache', 'AWS::ElastiCache::CacheCluster', { CacheSubnetGroupName: { Ref: 'group' } }),
      ),
    },
  ],
  failing: [{ title: 'nobody', design: inVpc(...group) }],
}
