import type { Examples } from '@vpcanvas/rules'
import { egressOnly, ipv6Vpc, route, table, twoVpcs } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'one', design: ipv6Vpc(egressOnly()) },
    { title: 'one in each VPC', design: twoVpcs(egressOnly('eigw', 'vpc'), egressOnly('eigw-2', 'vpc-2')) },
  ],
  failing: [
    { title: 'a second one', design: ipv6Vpc(egressOnly(), egressOnly('eigw-2')) },
    {
      title: 'a second one in use',
      design: ipv6Vpc(egressOnly(), egressOnly('eigw-2'), table('t', { routes: [route('::/0', 'eigw-2')] })),
    },
  ],
}
