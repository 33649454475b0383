import type { Examples } from '@vpcanvas/rules'
import { inVpc, many } from '../../example-network.ts'

const of = (count: number) =>
  inVpc(
    ...many(5, (n) => ({ id: `cache-${n}`, kind: 'cacheCluster', props: { numCacheNodes: n < 4 ? 60 : count - 240 } })),
  )

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(300) }],
  failing: [{ title: 'one more', design: of(301) }],
}
