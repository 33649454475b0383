import type { Examples } from '@vpcanvas/rules'
import { inVpc, serverlessPart } from '../../example-network.ts'

const named = (serverlessCacheName: string | null) => inVpc(...serverlessPart({ serverlessCacheName }))

export const examples: Examples = {
  passing: [
    { title: 'a name', design: named('sessions-1') },
    { title: 'the longest', design: named('a'.repeat(40)) },
    { title: 'chosen when provisioned', design: named(null) },
  ],
  failing: [
    { title: 'longer', design: named('a'.repeat(41)) },
    { title: 'a digit first', design: named('1-sessions') },
    { title: 'Korean', design: named('세션') },
  ],
}
