import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'on', design: inVpc(...cachePart()) }],
  failing: [{ title: 'off', design: inVpc(...cachePart({ atRestEncryptionEnabled: false })) }],
}
