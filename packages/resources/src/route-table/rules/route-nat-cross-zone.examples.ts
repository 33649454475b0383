import type { Examples } from '@vpcanvas/rules'
import { address, gateway, inVpc, nat, route, subnet, table } from '../../example-network.ts'

const through = (target: string) =>
  inVpc(
    gateway(),
    subnet('public-a', '10.0.0.0/24', 'a'),
    subnet('public-b', '10.0.1.0/24', 'b'),
    table('public-table', { subnets: ['public-a', 'public-b'], routes: [route('0.0.0.0/0', 'igw')] }),
    address('eip-a'),
    address('eip-b'),
    nat('nat-a', 'public-a', { elasticIp: 'eip-a' }),
    nat('nat-b', 'public-b', { elasticIp: 'eip-b' }),
    subnet('private-b', '10.0.2.0/24', 'b'),
    table('private-b-table', { subnets: ['private-b'], routes: [route('0.0.0.0/0', target)] }),
  )

export const examples: Examples = {
  passing: [{ title: 'the zone’s own', design: through('nat-b') }],
  failing: [{ title: 'the other zone’s', design: through('nat-a') }],
}
