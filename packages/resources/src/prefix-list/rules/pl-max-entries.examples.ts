import type { Examples } from '@vpcanvas/rules'
import { inVpc, list } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'as many as fit', design: inVpc(list('list', ['203.0.113.0/24'], { maxEntries: 1 })) }],
  failing: [
    {
      title: 'one too many',
      design: inVpc(list('list', ['203.0.113.0/24', '198.51.100.0/24'], { maxEntries: 1 })),
    },
    { title: 'no room at all', design: inVpc(list('list', [], { maxEntries: 0 })) },
  ],
}
