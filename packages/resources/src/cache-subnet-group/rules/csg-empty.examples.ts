import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet } from '../../example-network.ts'

const two = [subnet('one', '10.0.0.0/24', 'a'), subnet('two', '10.0.1.0/24', 'b')]

export const examples: Examples = {
  passing: [
    {
      title: 'two subnets',
      design: inVpc(...two, { id: 'group', kind: 'cacheSubnetGroup', props: { subnets: ['one', 'two'] } }),
    },
  ],
  failing: [
    { title: 'none', design: inVpc(...two, { id: 'group', kind: 'cacheSubnetGroup' }) },
    { title: 'none, and none to add', design: inVpc({ id: 'group', kind: 'cacheSubnetGroup' }) },
  ],
}
