import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../example-network.ts'

const type = (cacheNodeType: string) => inVpc(...cachePart({ cacheNodeType }))

export const examples: Examples = {
  passing: [{ title: 'memory', design: type('cache.r7g.large') }],
  failing: [{ title: 'burstable', design: type('cache.t4g.micro') }],
}
