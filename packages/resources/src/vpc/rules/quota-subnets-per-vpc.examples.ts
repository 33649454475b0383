import type { Examples } from '@vpcanvas/rules'
import { inVpc, many, subnet } from '../../example-network.ts'

const of = (count: number) => inVpc(...many(count, (n) => subnet(`s${n}`, `10.0.${n}.0/24`)))

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(200) }],
  failing: [{ title: 'one more', design: of(201) }],
}
