import type { Examples } from '@vpcanvas/rules'
import { gateway, inVpc, route, subnet, table } from '../../example-network.ts'

const handing = subnet('one', '10.0.0.0/24', 'a', { mapPublicIpOnLaunch: true })

export const examples: Examples = {
  passing: [
    {
      title: 'a public subnet',
      design: inVpc(gateway(), handing, table('table', { subnets: ['one'], routes: [route('0.0.0.0/0', 'igw')] })),
    },
    {
      title: 'public through the main table',
      design: inVpc(gateway(), handing, table('main', { main: true, routes: [route('0.0.0.0/0', 'igw')] })),
    },
  ],
  failing: [
    { title: 'no table', design: inVpc(gateway(), handing) },
    {
      title: 'its own table hides the public main one',
      design: inVpc(
        gateway(),
        handing,
        table('main', { main: true, routes: [route('0.0.0.0/0', 'igw')] }),
        table('own', { subnets: ['one'] }),
      ),
    },
  ],
}
