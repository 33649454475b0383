import type { Examples } from '@vpcanvas/rules'
import { inVpc, table } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'one main table', design: inVpc(table('a', { main: true }), table('b', {})) }],
  failing: [{ title: 'two', design: inVpc(table('a', { main: true }), table('b', { main: true })) }],
}
