import type { Examples } from '@vpcanvas/rules'
import { acl, inVpc, many } from '../../example-network.ts'

const of = (count: number) => inVpc(...many(count - 1, (n) => acl(`acl-${n}`, {})))

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(200) }],
  failing: [{ title: 'one more', design: of(201) }],
}
