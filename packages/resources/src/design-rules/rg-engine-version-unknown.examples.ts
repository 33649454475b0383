import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../example-network.ts'

const version = (engine: string, engineVersion: string) => inVpc(...cachePart({ engine, engineVersion }))

export const examples: Examples = {
  passing: [
    { title: 'Valkey', design: version('valkey', '8.0') },
    { title: 'Redis OSS', design: version('redis', '7.1') },
    { title: 'none, which leaves it to AWS', design: version('redis', '') },
  ],
  failing: [
    { title: 'a version that is not out', design: version('valkey', '99.0') },
    { title: 'a patch that ElastiCache chooses itself', design: version('redis', '7.1.0') },
    {
      title: 'Memcached without its patch',
      design: inVpc({ id: 'memcached', kind: 'cacheCluster', props: { engineVersion: '1.6' } }),
    },
  ],
}
