import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'
import { peered } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'two ranges', design: peered('10.0.0.0/16', '10.1.0.0/16') }],
  failing: [
    { title: 'one range', design: peered('10.0.0.0/16', '10.0.0.0/16') },
    {
      title: 'a secondary block',
      design: designOf(
        { id: 'region', kind: 'region' },
        {
          id: 'vpc',
          kind: 'vpc',
          parent: 'region',
          props: { cidrBlock: '10.4.0.0/16', secondaryCidrBlocks: ['100.64.0.0/16'] },
        },
        { id: 'vpc-2', kind: 'vpc', parent: 'region', props: { cidrBlock: '100.64.128.0/20' } },
        { id: 'peering', kind: 'vpcPeering', parent: 'region', props: { requester: 'vpc', accepter: 'vpc-2' } },
      ),
    },
  ],
}
