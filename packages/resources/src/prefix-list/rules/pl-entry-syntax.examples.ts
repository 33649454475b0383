import type { Examples } from '@vpcanvas/rules'
import { inVpc, list } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'blocks', design: inVpc(list('list', ['203.0.113.0/24', '198.51.100.7/32'])) }],
  failing: [
    { title: 'an address', design: inVpc(list('list', ['203.0.113.7'])) },
    { title: 'a name', design: inVpc(list('list', ['office'])) },
    { title: 'nothing', design: inVpc(list('list', [''])) },
  ],
}
