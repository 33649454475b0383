import type { Examples } from '@vpcanvas/rules'
import { interfaceEndpoint, inVpc, many } from '../../example-network.ts'

const of = (count: number) => inVpc(...many(count, (n) => interfaceEndpoint(`e-${n}`, [])))

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(50) }],
  failing: [{ title: 'one more', design: of(51) }],
}
