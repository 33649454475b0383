import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc, list } from '../../example-network.ts'

const used = group('sg', {
  ingress: [allow('10.0.0.0/16', 443, 443, { peer: { type: 'prefixList', prefixList: 'list' } })],
})

export const examples: Examples = {
  passing: [
    { title: 'some room', design: inVpc(list('list', ['203.0.113.0/24'], { maxEntries: 5 }), used) },
    { title: 'nobody names it', design: inVpc(list('list', [], { maxEntries: 60 })) },
  ],
  failing: [{ title: 'one of sixty', design: inVpc(list('list', ['203.0.113.0/24'], { maxEntries: 60 }), used) }],
}
