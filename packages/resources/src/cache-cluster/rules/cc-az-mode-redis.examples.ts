import type { Examples } from '@vpcanvas/rules'
import { inVpc, redisNode } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'one zone', design: inVpc(...redisNode()) }],
  failing: [{ title: 'several', design: inVpc(...redisNode({ azMode: 'cross-az' })) }],
}
