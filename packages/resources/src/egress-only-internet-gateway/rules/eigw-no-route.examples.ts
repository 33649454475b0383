import type { Examples } from '@vpcanvas/rules'
import { egressOnly, ipv6Vpc, route, table } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a route', design: ipv6Vpc(egressOnly(), table('t', { routes: [route('::/0', 'eigw')] })) }],
  failing: [{ title: 'no route', design: ipv6Vpc(egressOnly()) }],
}
