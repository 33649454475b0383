import type { Examples } from '@vpcanvas/rules'
import { address, inVpc, nat, publicPart, route, subnet, table } from '../../example-network.ts'

const serving = (zone: string) =>
  inVpc(
    ...publicPart,
    subnet('private-a', '10.0.1.0/24', 'a'),
    subnet('private-b', '10.0.2.0/24', zone),
    address(),
    nat('nat', 'public', { elasticIp: 'eip' }),
    table('private-table', { subnets: ['private-a', 'private-b'], routes: [route('0.0.0.0/0', 'nat')] }),
  )

export const examples: Examples = {
  passing: [{ title: 'one zone', design: serving('a') }],
  failing: [{ title: 'two zones', design: serving('b') }],
}
