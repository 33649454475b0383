import type { Examples } from '@vpcanvas/rules'
import { egressOnly, ipv6Vpc, route, table } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'IPv6', design: ipv6Vpc(egressOnly(), table('t', { routes: [route('::/0', 'eigw')] })) }],
  failing: [{ title: 'IPv4', design: ipv6Vpc(egressOnly(), table('t', { routes: [route('0.0.0.0/0', 'eigw')] })) }],
}
