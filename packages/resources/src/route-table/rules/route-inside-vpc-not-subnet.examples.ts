import type { Examples } from '@vpcanvas/rules'
import { inVpc, nat, route, subnet, table } from '../../example-network.ts'

const to = (destination: string) =>
  inVpc(
    subnet('one', '10.0.0.0/24'),
    nat('nat', 'one', { connectivityType: 'private' }),
    table('table', { routes: [{ ...route(destination, 'nat'), id: 'r' }] }),
  )

export const examples: Examples = {
  passing: [
    { title: 'a subnet’s block', design: to('10.0.0.0/24') },
    { title: 'outside the VPC', design: to('10.1.0.0/28') },
  ],
  failing: [
    { title: 'half a subnet', design: to('10.0.0.0/25') },
    { title: 'no subnet at all', design: to('10.0.128.0/24') },
  ],
}
