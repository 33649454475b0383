import type { Examples } from '@vpcanvas/rules'
import { inVpc, memcachedPart, redisNode } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'off', design: inVpc(...redisNode()) },
    { title: 'Memcached, which can', design: inVpc(...memcachedPart({ transitEncryptionEnabled: true })) },
  ],
  failing: [
    { title: 'on', design: inVpc(...redisNode({ transitEncryptionEnabled: true, cacheClusterId: 'sessions' })) },
  ],
}
