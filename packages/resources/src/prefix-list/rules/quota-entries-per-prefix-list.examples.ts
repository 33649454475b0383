import type { Examples } from '@vpcanvas/rules'
import { inVpc, list } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: inVpc(list('list', [], { maxEntries: 1000 })) }],
  failing: [{ title: 'one more', design: inVpc(list('list', [], { maxEntries: 1001 })) }],
}
