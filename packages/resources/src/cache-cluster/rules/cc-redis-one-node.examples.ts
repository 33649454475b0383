import type { Examples } from '@vpcanvas/rules'
import { inVpc, redisNode } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'one', design: inVpc(...redisNode()) }],
  failing: [{ title: 'two', design: inVpc(...redisNode({ numCacheNodes: 2 })) }],
}
