import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'memory alone', design: inVpc(...cachePart({ cacheNodeType: 'cache.r6g.xlarge' })) }],
  failing: [{ title: 'memory and disk', design: inVpc(...cachePart({ cacheNodeType: 'cache.r6gd.xlarge' })) }],
}
