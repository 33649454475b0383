import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'Valkey', design: inVpc(...cachePart()) }],
  failing: [{ title: 'Redis OSS', design: inVpc(...cachePart({ engine: 'redis', engineVersion: '7.1' })) }],
}
