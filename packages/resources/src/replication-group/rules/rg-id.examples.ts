import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const named = (replicationGroupId: string | null) => inVpc(...cachePart({ replicationGroupId }))

export const examples: Examples = {
  passing: [
    { title: 'an id', design: named('sessions-1') },
    { title: 'the longest', design: named('a'.repeat(40)) },
    { title: 'chosen when provisioned', design: named(null) },
  ],
  failing: [
    { title: 'longer', design: named('a'.repeat(41)) },
    { title: 'a hyphen last', design: named('sessions-') },
    { title: 'Korean', design: named('세션') },
  ],
}
