import type { Examples } from '@vpcanvas/rules'
import { inVpc, list, many } from '../../example-network.ts'

const of = (count: number) => inVpc(...many(count, (n) => list(`list-${n}`, [])))

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(100) }],
  failing: [{ title: 'one more', design: of(101) }],
}
