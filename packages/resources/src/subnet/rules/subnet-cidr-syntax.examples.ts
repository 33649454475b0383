import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a block', design: inVpc(subnet('one', '10.0.0.0/24')) }],
  failing: [
    { title: 'half a block', design: inVpc(subnet('one', '10.0.0')) },
    { title: 'IPv6', design: inVpc(subnet('one', 'fd00::/64')) },
    { title: 'a space in front', design: inVpc(subnet('one', ' 10.0.0.0/24')) },
  ],
}
