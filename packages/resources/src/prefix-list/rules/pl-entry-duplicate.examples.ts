import type { Examples } from '@vpcanvas/rules'
import { inVpc, list } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'overlapping blocks', design: inVpc(list('list', ['203.0.113.0/24', '203.0.113.0/25'])) }],
  failing: [
    { title: 'the same block', design: inVpc(list('list', ['203.0.113.0/24', '203.0.113.0/24'])) },
    { title: 'the same block, spelled otherwise', design: inVpc(list('list', ['203.0.113.0/24', '203.0.113.9/24'])) },
  ],
}
