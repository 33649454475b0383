import type { Examples } from '@vpcanvas/rules'
import { gateway, inVpc, route, subnet, table } from '../../example-network.ts'

const main = (subnets: string[]) =>
  inVpc(
    gateway(),
    subnet('one', '10.0.0.0/24'),
    table('main', { main: true, subnets, routes: [route('0.0.0.0/0', 'igw')] }),
  )

export const examples: Examples = {
  passing: [
    { title: 'associated on purpose', design: main(['one']) },
    {
      title: 'a main table that only knows the VPC',
      design: inVpc(subnet('one', '10.0.0.0/24'), table('main', { main: true })),
    },
  ],
  failing: [{ title: 'public without a word', design: main([]) }],
}
