import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const redis = (engineVersion: string) =>
  inVpc(...cachePart({ engine: 'redis', engineVersion, transitEncryptionMode: 'required' }))

export const examples: Examples = {
  passing: [{ title: 'Redis OSS 7', design: redis('7.0') }],
  failing: [{ title: 'Redis OSS 6', design: redis('6.2') }],
}
