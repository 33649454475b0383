import type { Examples } from '@vpcanvas/rules'
import { inVpc, serverlessPart } from '../../example-network.ts'

const running = (engine: string, majorEngineVersion: string) => inVpc(...serverlessPart({ engine, majorEngineVersion }))

export const examples: Examples = {
  passing: [
    { title: 'Valkey', design: running('valkey', '8') },
    { title: 'Redis OSS', design: running('redis', '7') },
    { title: 'Memcached', design: running('memcached', '1.6') },
  ],
  failing: [
    { title: 'another', design: running('dragonfly', '1') },
    { title: 'none', design: running('', '8') },
    { title: 'what every object has', design: running('constructor', '8') },
  ],
}
