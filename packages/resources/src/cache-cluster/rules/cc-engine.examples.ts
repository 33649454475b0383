import type { Examples } from '@vpcanvas/rules'
import { inVpc, memcachedPart } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'Memcached', design: inVpc(...memcachedPart()) }],
  failing: [{ title: 'something else', design: inVpc(...memcachedPart({ engine: 'memcache' })) }],
}
