import type { Examples } from '@vpcanvas/rules'
import { inVpc, serverlessPart } from '../../example-network.ts'

const running = (engine: string, majorEngineVersion: string) => inVpc(...serverlessPart({ engine, majorEngineVersion }))

export const examples: Examples = {
  passing: [
    { title: 'a major version', design: running('valkey', '7') },
    { title: 'AWS’s own choice', design: running('valkey', '') },
    { title: 'Memcached 1.6', design: running('memcached', '1.6') },
  ],
  failing: [
    { title: 'a minor version', design: running('valkey', '8.1') },
    { title: 'one that only node-based caches have', design: running('redis', '6') },
    { title: 'another engine’s', design: running('memcached', '8') },
  ],
}
