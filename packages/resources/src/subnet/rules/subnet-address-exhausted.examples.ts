import type { Examples } from '@vpcanvas/rules'
import { host, inVpc, subnet } from '../../example-network.ts'

const hosts = (count: number) => Array.from({ length: count }, (_, index) => host(`host-${index}`, 'one'))

export const examples: Examples = {
  passing: [{ title: '11 hosts in a /28', design: inVpc(subnet('one', '10.0.0.0/28'), ...hosts(11)) }],
  failing: [
    { title: '12 hosts in a /28', design: inVpc(subnet('one', '10.0.0.0/28'), ...hosts(12)) },
    {
      title: 'nodes that can stand nowhere else',
      design: inVpc(
        subnet('one', '10.0.0.0/28'),
        { id: 'group', kind: 'cacheSubnetGroup', props: { subnets: ['one'] } },
        {
          id: 'cache',
          kind: 'cacheCluster',
          props: { cacheSubnetGroup: 'group', numCacheNodes: 12, azMode: 'single-az' },
        },
      ),
    },
  ],
}
