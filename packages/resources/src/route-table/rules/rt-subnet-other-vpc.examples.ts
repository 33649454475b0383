import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'
import { inVpc, subnet, table } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a subnet of the VPC', design: inVpc(subnet('one', '10.0.0.0/24'), table('table', { subnets: ['one'] })) },
  ],
  failing: [
    {
      title: 'a subnet of another VPC',
      design: designOf(
        { id: 'region', kind: 'region' },
        { id: 'a', kind: 'vpc', parent: 'region' },
        { id: 'b', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.1.0.0/16' } },
        { ...subnet('one', '10.1.0.0/24'), parent: 'b' },
        { ...table('table', { subnets: ['one'] }), parent: 'a' },
      ),
    },
  ],
}
