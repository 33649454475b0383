import type { Examples } from '@vpcanvas/rules'
import { inVpc, many, table } from '../../example-network.ts'

const of = (count: number) => inVpc(...many(count - 1, (n) => table(`t${n}`, {})))

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(200) }],
  failing: [{ title: 'one more', design: of(201) }],
}
