import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const running = (engine: string, engineVersion: string) => inVpc(...cachePart({ engine, engineVersion }))

export const examples: Examples = {
  passing: [
    { title: 'Valkey', design: running('valkey', '8.0') },
    { title: 'Redis OSS', design: running('redis', '7.1') },
  ],
  failing: [
    { title: 'Memcached', design: running('memcached', '1.6.22') },
    { title: 'capitals', design: running('Valkey', '8.0') },
  ],
}
