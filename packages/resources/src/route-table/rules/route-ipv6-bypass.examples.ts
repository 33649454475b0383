import type { Examples } from '@vpcanvas/rules'
import { egressOnly, gateway, ipv6Vpc, nat, route, subnet, table } from '../../example-network.ts'

const world = [gateway(), subnet('home', '10.0.0.0/24'), nat('nat', 'home')]
const four = route('0.0.0.0/0', 'nat')

export const examples: Examples = {
  passing: [
    {
      title: 'both families outbound only',
      design: ipv6Vpc(...world, egressOnly(), table('t', { routes: [four, route('::/0', 'eigw')] })),
    },
    {
      title: 'both families public',
      design: ipv6Vpc(...world, table('t', { routes: [route('0.0.0.0/0', 'igw'), route('::/0', 'igw')] })),
    },
  ],
  failing: [
    {
      title: 'IPv6 past the NAT gateway',
      design: ipv6Vpc(...world, table('t', { routes: [four, route('::/0', 'igw')] })),
    },
    {
      title: 'although there is an egress-only gateway',
      design: ipv6Vpc(...world, egressOnly(), table('t', { routes: [four, route('::/0', 'igw')] })),
    },
  ],
}
