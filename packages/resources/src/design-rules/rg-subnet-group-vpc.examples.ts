import type { Examples } from '@vpcanvas/rules'
import { cachePart, group, inVpc, subnet, twoVpcs } from '../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'all in one VPC', design: inVpc(...cachePart()) }],
  failing: [
    {
      title: 'a security group of another',
      design: twoVpcs({ ...group('far'), parent: 'vpc-2' }, ...cachePart({ securityGroups: ['far'] })),
    },
    {
      title: 'a subnet group of another',
      design: twoVpcs(
        { ...subnet('far', '10.1.0.0/24'), parent: 'vpc-2' },
        { id: 'far-subnets', kind: 'cacheSubnetGroup', parent: 'vpc-2', props: { subnets: ['far'] } },
        { id: 'memcached', kind: 'cacheCluster', props: { cacheSubnetGroup: 'far-subnets' } },
      ),
    },
  ],
}
