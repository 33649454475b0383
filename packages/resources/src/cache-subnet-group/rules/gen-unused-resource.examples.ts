import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet } from '../../example-network.ts'

const group = [subnet('one', '10.0.0.0/24'), { id: 'group', kind: 'cacheSubnetGroup', props: { subnets: ['one'] } }]

export const examples: Examples = {
  passing: [
    {
      title: 'a cache',
      design: inVpc(...group, { id: 'cache', kind: 'replicationGroup', props: { cacheSubnetGroup: 'group' } }),
    },
  ],
  failing: [{ title: 'nobody', design: inVpc(...group) }],
}
