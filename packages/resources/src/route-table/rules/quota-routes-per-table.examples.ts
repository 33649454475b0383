import type { Examples } from '@vpcanvas/rules'
import { gateway, inVpc, many, route, table } from '../../example-network.ts'

const of = (count: number) =>
  inVpc(
    gateway(),
    table('table', { routes: many(count, (n) => route(`203.${Math.floor(n / 250)}.${n % 250}.0/24`, 'igw')) }),
  )

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(500) }],
  failing: [{ title: 'one more', design: of(501) }],
}
