import type { Examples } from '@vpcanvas/rules'
import { inVpc, memcachedPart } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'two nodes', design: inVpc(...memcachedPart()) },
    { title: 'one node in one zone', design: inVpc(...memcachedPart({ numCacheNodes: 1, azMode: 'single-az' })) },
  ],
  failing: [{ title: 'one node', design: inVpc(...memcachedPart({ numCacheNodes: 1 })) }],
}
