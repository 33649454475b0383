import type { Examples } from '@vpcanvas/rules'
import { inVpc, memcachedPart, redisNode } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'Memcached', design: inVpc(...memcachedPart()) }],
  failing: [{ title: 'Redis OSS', design: inVpc(...redisNode()) }],
}
