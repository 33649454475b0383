import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet, table } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'the main table', design: inVpc(table('table', { main: true })) },
    { title: 'a subnet', design: inVpc(subnet('one', '10.0.0.0/24'), table('table', { subnets: ['one'] })) },
  ],
  failing: [{ title: 'nothing', design: inVpc(table('table', {})) }],
}
