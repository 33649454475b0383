import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a few words', design: inVpc(...cachePart({ description: 'Sessions' })) }],
  failing: [{ title: 'none', design: inVpc(...cachePart({ description: ' ' })) }],
}
