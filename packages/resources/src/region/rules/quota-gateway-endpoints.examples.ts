import type { Examples } from '@vpcanvas/rules'
import { gatewayEndpoint, inVpc, many } from '../../example-network.ts'

const of = (count: number) => inVpc(...many(count, (n) => gatewayEndpoint(`e-${n}`, [])))

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(20) }],
  failing: [{ title: 'one more', design: of(21) }],
}
