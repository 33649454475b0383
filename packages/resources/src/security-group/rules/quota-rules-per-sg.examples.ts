import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc, many } from '../../example-network.ts'

const of = (count: number) => inVpc(group('sg', { ingress: many(count, (n) => allow('10.0.0.0/16', n + 1)) }))

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(60) }],
  failing: [{ title: 'one more', design: of(61) }],
}
