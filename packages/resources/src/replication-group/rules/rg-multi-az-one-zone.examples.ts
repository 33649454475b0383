import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc, subnet, vpcWith } from '../../example-network.ts'

const oneZone = { id: 'narrow', kind: 'cacheSubnetGroup', props: { subnets: ['private-a'] } }

export const examples: Examples = {
  passing: [{ title: 'two zones', design: inVpc(...cachePart()) }],
  failing: [
    {
      title: 'one zone, a subnet of another beside it',
      design: inVpc(oneZone, ...cachePart({ cacheSubnetGroup: 'narrow' })),
    },
    {
      title: 'one zone, and room for a subnet',
      design: inVpc(
        subnet('one', '10.0.0.0/24'),
        { id: 'narrow', kind: 'cacheSubnetGroup', props: { subnets: ['one'] } },
        { id: 'cache', kind: 'replicationGroup', props: { cacheSubnetGroup: 'narrow' } },
      ),
    },
    {
      title: 'one zone that fills the VPC',
      design: vpcWith(
        { cidrBlock: '10.0.0.0/28' },
        subnet('one', '10.0.0.0/28'),
        { id: 'narrow', kind: 'cacheSubnetGroup', props: { subnets: ['one'] } },
        { id: 'cache', kind: 'replicationGroup', props: { cacheSubnetGroup: 'narrow' } },
      ),
    },
  ],
}
