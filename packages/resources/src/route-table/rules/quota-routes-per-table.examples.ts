import type { Examples } from '@vpcanvas/rules'
import { gateway, inVpc, list, many, route, table } from '../../example-network.ts'

const of = (count: number) =>
  inVpc(
    gateway(),
    table('table', { routes: many(count, (n) => route(`203.${Math.floor(n / 250)}.${n % 250}.0/24`, 'igw')) }),
  )

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(500) }],
  failing: [
    { title: 'one more', design: of(501) },
    {
      title: 'a prefix list, which counts with its maximum',
      design: inVpc(
        gateway(),
        list('list', ['203.0.113.0/24'], { maxEntries: 500 }),
        table('table', { routes: [route('list', 'igw'), route('0.0.0.0/0', 'igw')] }),
      ),
    },
  ],
}
