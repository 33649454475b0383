import type { Examples } from '@vpcanvas/rules'
import { address, gateway, inVpc, nat, publicPart, route, subnet, table } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a public subnet', design: inVpc(...publicPart, address(), nat('nat', 'public', { elasticIp: 'eip' })) },
    {
      title: 'a private NAT gateway',
      design: inVpc(gateway(), subnet('one', '10.0.0.0/24'), nat('nat', 'one', { connectivityType: 'private' })),
    },
  ],
  failing: [
    {
      title: 'a private subnet, with a public one beside it',
      design: inVpc(
        ...publicPart,
        subnet('private', '10.0.1.0/24'),
        address(),
        nat('nat', 'private', { elasticIp: 'eip', privateIpAddress: '10.0.1.9' }),
        table('private-table', { subnets: ['private'], routes: [route('0.0.0.0/0', 'nat')] }),
      ),
    },
    {
      title: 'a subnet whose own table lacks the route',
      design: inVpc(
        gateway(),
        subnet('one', '10.0.0.0/24'),
        table('table', { subnets: ['one'] }),
        address(),
        nat('nat', 'one', { elasticIp: 'eip' }),
      ),
    },
    {
      title: 'a subnet without a table',
      design: inVpc(gateway(), subnet('one', '10.0.0.0/24'), address(), nat('nat', 'one', { elasticIp: 'eip' })),
    },
  ],
}
