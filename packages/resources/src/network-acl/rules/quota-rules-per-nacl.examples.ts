import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc, many } from '../../example-network.ts'

const of = (count: number) =>
  inVpc(
    acl('acl', {
      entries: many(count - 1, (n) => entry('ingress', (n + 1) * 100, { protocol: 'tcp', fromPort: n, toPort: n })),
    }),
  )

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(20) }],
  failing: [{ title: 'one more', design: of(21) }],
}
