import type { Examples } from '@vpcanvas/rules'
import { inVpc, many } from '../../example-network.ts'

const caches = (count: number) => inVpc(...many(count, (n) => ({ id: `cache-${n}`, kind: 'serverlessCache' })))

export const examples: Examples = {
  passing: [{ title: 'forty', design: caches(40) }],
  failing: [{ title: 'one more', design: caches(41) }],
}
