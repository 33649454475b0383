import type { Examples } from '@vpcanvas/rules'
import { gateway, inVpc, route, table } from '../../example-network.ts'

const routes = (...destinations: string[]) =>
  inVpc(
    gateway(),
    table('table', {
      routes: destinations.map((destination, index) => ({ ...route(destination, 'igw'), id: `r${index}` })),
    }),
  )

export const examples: Examples = {
  passing: [{ title: 'one inside the other', design: routes('0.0.0.0/0', '203.0.113.0/24') }],
  failing: [
    { title: 'the same block', design: routes('0.0.0.0/0', '0.0.0.0/0') },
    { title: 'the same block but for host bits', design: routes('203.0.113.0/24', '203.0.113.1/24') },
    { title: 'the VPC’s own block', design: routes('10.0.0.0/16') },
  ],
}
