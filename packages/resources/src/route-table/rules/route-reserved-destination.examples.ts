import type { Examples } from '@vpcanvas/rules'
import { gateway, inVpc, route, table } from '../../example-network.ts'

const to = (destination: string) =>
  inVpc(gateway(), table('table', { routes: [{ ...route(destination, 'igw'), id: 'r' }] }))

export const examples: Examples = {
  passing: [{ title: 'everything, which does not touch them', design: to('0.0.0.0/0') }],
  failing: [
    { title: 'an IPv4 service address', design: to('169.254.169.254/32') },
    { title: 'an IPv6 service address', design: to('fd00:ec2::253/128') },
  ],
}
