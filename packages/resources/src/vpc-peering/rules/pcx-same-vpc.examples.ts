import type { Examples } from '@vpcanvas/rules'
import { inVpc, peered } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'two VPCs', design: peered('10.0.0.0/16', '10.1.0.0/16') }],
  failing: [
    {
      title: 'one VPC',
      design: inVpc({
        id: 'peering',
        kind: 'vpcPeering',
        parent: 'region',
        props: { requester: 'vpc', accepter: 'vpc' },
      }),
    },
  ],
}
