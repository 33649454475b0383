import type { Examples } from '@vpcanvas/rules'
import { inVpc, memcachedPart } from '../../example-network.ts'

const nodes = (numCacheNodes: number) => inVpc(...memcachedPart({ numCacheNodes }))

export const examples: Examples = {
  passing: [{ title: 'the most', design: nodes(60) }],
  failing: [
    { title: 'one more', design: nodes(61) },
    { title: 'none', design: nodes(0) },
  ],
}
