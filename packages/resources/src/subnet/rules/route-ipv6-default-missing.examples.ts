import type { Examples } from '@vpcanvas/rules'
import { egressOnly, gateway, ipv6Vpc, nat, route, subnet, table } from '../../example-network.ts'

const four = route('0.0.0.0/0', 'igw')
const dual = subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 0 })

export const examples: Examples = {
  passing: [
    {
      title: 'both',
      design: ipv6Vpc(gateway(), dual, table('t', { subnets: ['s'], routes: [four, route('::/0', 'igw')] })),
    },
    { title: 'neither', design: ipv6Vpc(dual, table('t', { subnets: ['s'] })) },
    {
      title: 'IPv4 alone',
      design: ipv6Vpc(gateway(), subnet('s', '10.0.0.0/24'), table('t', { subnets: ['s'], routes: [four] })),
    },
  ],
  failing: [
    { title: 'a public subnet', design: ipv6Vpc(gateway(), dual, table('t', { subnets: ['s'], routes: [four] })) },
    {
      title: 'a private subnet',
      design: ipv6Vpc(
        egressOnly(),
        dual,
        subnet('home', '10.0.1.0/24'),
        nat('nat', 'home'),
        table('t', { subnets: ['s'], routes: [route('0.0.0.0/0', 'nat')] }),
      ),
    },
    {
      title: 'nothing to lead to',
      design: ipv6Vpc(
        dual,
        subnet('home', '10.0.1.0/24'),
        nat('nat', 'home'),
        table('t', { subnets: ['s'], routes: [route('0.0.0.0/0', 'nat')] }),
      ),
    },
  ],
}
