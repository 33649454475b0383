import type { Examples } from '@vpcanvas/rules'
import { address, gateway, inVpc, nat, route, subnet, table } from '../../example-network.ts'

const network = (main: string[]) =>
  inVpc(
    gateway(),
    subnet('public', '10.0.0.0/24'),
    subnet('private', '10.0.1.0/24'),
    address(),
    nat('nat', 'public', { elasticIp: 'eip' }),
    table('public-table', { subnets: ['public'], routes: [route('0.0.0.0/0', 'igw')] }),
    table('main', { main: true, subnets: main, routes: [route('0.0.0.0/0', 'nat')] }),
  )

export const examples: Examples = {
  passing: [
    { title: 'an association', design: network(['private']) },
    { title: 'AWS’s own main table, which only knows the VPC', design: inVpc(subnet('one', '10.0.0.0/24')) },
  ],
  failing: [{ title: 'no association', design: network([]) }],
}
