import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const version = (engineVersion: string) => inVpc(...cachePart({ engine: 'valkey', engineVersion }))

export const examples: Examples = {
  passing: [{ title: 'up', design: version('8.1'), applied: version('8.0') }],
  failing: [{ title: 'down', design: version('7.2'), applied: version('8.0') }],
}
