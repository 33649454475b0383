import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc, memcachedPart } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'Memcached', design: inVpc(...memcachedPart()) },
    { title: 'a replication group', design: inVpc(...cachePart()) },
  ],
  failing: [
    {
      title: 'a Valkey cluster',
      design: inVpc(
        ...memcachedPart({ engine: 'valkey', engineVersion: '8.0', numCacheNodes: 1, azMode: 'single-az', port: 6379 }),
      ),
    },
  ],
}
