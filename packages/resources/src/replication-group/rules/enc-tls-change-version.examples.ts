import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const redis = (engineVersion: string, transitEncryptionEnabled: boolean) =>
  inVpc(...cachePart({ engine: 'redis', engineVersion, transitEncryptionEnabled }))

export const examples: Examples = {
  passing: [{ title: 'a version that can', design: redis('7.1', true), applied: redis('7.1', false) }],
  failing: [{ title: 'a version that cannot', design: redis('6.2', true), applied: redis('6.2', false) }],
}
