import type { Examples } from '@vpcanvas/rules'
import { inVpc, nat, publicPart, route, subnet, table } from '../../example-network.ts'

const to = (destination: string) =>
  inVpc(
    ...publicPart,
    subnet('private', '10.0.1.0/24'),
    nat('nat', 'public', { connectivityType: 'private' }),
    table('private-table', { subnets: ['private'], routes: [route(destination, 'nat')] }),
  )

export const examples: Examples = {
  passing: [{ title: 'to another private network', design: to('192.168.0.0/16') }],
  failing: [{ title: 'to everywhere', design: to('0.0.0.0/0') }],
}
