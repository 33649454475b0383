import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const key = (atRestEncryptionEnabled: boolean) =>
  inVpc(...cachePart({ atRestEncryptionEnabled, kmsKeyId: 'alias/caches' }))

export const examples: Examples = {
  passing: [{ title: 'a key and encryption', design: key(true) }],
  failing: [{ title: 'a key alone', design: key(false) }],
}
