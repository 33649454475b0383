import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc, list, many } from '../../example-network.ts'

const of = (count: number) => inVpc(group('sg', { ingress: many(count, (n) => allow('10.0.0.0/16', n + 1)) }))

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(60) }],
  failing: [
    { title: 'one more', design: of(61) },
    {
      title: 'a prefix list, which counts with its maximum',
      design: inVpc(
        list('list', ['203.0.113.0/24'], { maxEntries: 60 }),
        group('sg', {
          ingress: [
            allow('10.0.0.0/16', 443),
            allow('', 443, 443, { peer: { type: 'prefixList', prefixList: 'list' } }),
          ],
        }),
      ),
    },
  ],
}
