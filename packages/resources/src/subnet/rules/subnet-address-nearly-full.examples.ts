import type { Examples } from '@vpcanvas/rules'
import { host, inVpc, subnet } from '../../example-network.ts'

const hosts = (count: number) => Array.from({ length: count }, (_, index) => host(`host-${index}`, 'one'))

export const examples: Examples = {
  passing: [{ title: '8 hosts in a /28', design: inVpc(subnet('one', '10.0.0.0/28'), ...hosts(8)) }],
  failing: [
    { title: '9 hosts in a /28', design: inVpc(subnet('one', '10.0.0.0/28'), ...hosts(9)) },
    {
      title: 'many nodes in two small subnets',
      design: inVpc(
        subnet('one', '10.0.0.0/28', 'a'),
        subnet('two', '10.0.0.16/28', 'b'),
        { id: 'group', kind: 'cacheSubnetGroup', props: { subnets: ['one', 'two'] } },
        { id: 'cache', kind: 'cacheCluster', props: { cacheSubnetGroup: 'group', numCacheNodes: 20 } },
      ),
    },
  ],
}
