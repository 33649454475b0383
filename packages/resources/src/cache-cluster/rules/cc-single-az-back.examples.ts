import type { Examples } from '@vpcanvas/rules'
import { inVpc, memcachedPart } from '../../example-network.ts'

const [cross, single] = [inVpc(...memcachedPart()), inVpc(...memcachedPart({ azMode: 'single-az' }))]

export const examples: Examples = {
  passing: [{ title: 'across zones from now on', design: cross, applied: single }],
  failing: [{ title: 'back', design: single, applied: cross }],
}
