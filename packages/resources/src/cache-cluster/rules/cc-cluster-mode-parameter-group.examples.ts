import type { Examples } from '@vpcanvas/rules'
import { inVpc, redisNode } from '../../example-network.ts'

const using = (cacheParameterGroupName: string) => inVpc(...redisNode({ cacheParameterGroupName }))

export const examples: Examples = {
  passing: [{ title: 'the default', design: using('default.redis7') }],
  failing: [{ title: 'for cluster mode', design: using('default.redis7.cluster.on') }],
}
