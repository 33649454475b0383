import type { Examples } from '@vpcanvas/rules'
import { address, inVpc, nat, publicPart, route, subnet, table } from '../../example-network.ts'

const routes = (...more: string[]) =>
  inVpc(
    ...publicPart,
    subnet('private', '10.0.1.0/24'),
    address(),
    nat('nat', 'public', { elasticIp: 'eip' }),
    table('private-table', {
      subnets: ['private'],
      routes: [route('0.0.0.0/0', 'nat'), ...more.map((destination) => route(destination, 'igw'))],
    }),
  )

export const examples: Examples = {
  passing: [{ title: 'everything through the NAT gateway', design: routes() }],
  failing: [{ title: 'one block past it', design: routes('203.0.113.0/24') }],
}
