import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const [redis, valkey] = [
  inVpc(...cachePart({ engine: 'redis', engineVersion: '7.1' })),
  inVpc(...cachePart({ engine: 'valkey', engineVersion: '7.2' })),
]

export const examples: Examples = {
  passing: [{ title: 'to Valkey', design: valkey, applied: redis }],
  failing: [{ title: 'to Redis OSS', design: redis, applied: valkey }],
}
