import type { Examples } from '@vpcanvas/rules'
import { gateway, inVpc, route, table } from '../../example-network.ts'

const to = (destination: string) =>
  inVpc(gateway(), table('table', { routes: [{ ...route(destination, 'igw'), id: 'r' }] }))

export const examples: Examples = {
  passing: [{ title: 'a network address', design: to('203.0.113.0/24') }],
  failing: [{ title: 'host bits', design: to('203.0.113.9/24') }],
}
