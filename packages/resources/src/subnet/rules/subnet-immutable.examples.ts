import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet } from '../../example-network.ts'

const applied = inVpc(subnet('one', '10.0.0.0/24', 'a'))

export const examples: Examples = {
  passing: [
    { title: 'a block that is not applied yet', design: inVpc(subnet('one', '10.0.1.0/24', 'a')) },
    {
      title: 'public addresses switched on',
      design: inVpc(subnet('one', '10.0.0.0/24', 'a', { mapPublicIpOnLaunch: true })),
      applied,
    },
  ],
  failing: [
    { title: 'another block', design: inVpc(subnet('one', '10.0.1.0/24', 'a')), applied },
    { title: 'another zone', design: inVpc(subnet('one', '10.0.0.0/24', 'b')), applied },
  ],
}
