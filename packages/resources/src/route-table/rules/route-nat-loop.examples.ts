import type { Examples } from '@vpcanvas/rules'
import { address, inVpc, nat, publicPart, route, subnet, table } from '../../example-network.ts'

const natIn = (where: string) =>
  inVpc(
    ...publicPart,
    subnet('private', '10.0.1.0/24'),
    address(),
    nat('nat', where, { elasticIp: 'eip' }),
    table('private-table', { subnets: ['private'], routes: [route('0.0.0.0/0', 'nat')] }),
  )

export const examples: Examples = {
  passing: [{ title: 'in a public subnet', design: natIn('public') }],
  failing: [{ title: 'among its own clients', design: natIn('private') }],
}
