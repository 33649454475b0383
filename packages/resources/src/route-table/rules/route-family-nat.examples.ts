import type { Examples } from '@vpcanvas/rules'
import type { Entry } from '../../design-of.ts'
import { address, egressOnly, inVpc, nat, publicPart, route, table } from '../../example-network.ts'

const to = (destination: string, ...more: Entry[]) =>
  inVpc(
    ...publicPart,
    ...more,
    address(),
    nat('nat', 'public', { elasticIp: 'eip' }),
    table('table', { routes: [route(destination, 'nat')] }),
  )

export const examples: Examples = {
  passing: [
    { title: 'IPv4', design: to('0.0.0.0/0') },
    { title: 'NAT64', design: to('64:ff9b::/96') },
  ],
  failing: [
    { title: 'all of IPv6', design: to('::/0') },
    { title: 'all of IPv6, beside an egress-only gateway', design: to('::/0', egressOnly()) },
  ],
}
