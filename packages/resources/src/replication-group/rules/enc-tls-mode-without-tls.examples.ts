import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'encryption and a mode', design: inVpc(...cachePart({ transitEncryptionMode: 'required' })) },
    { title: 'neither', design: inVpc(...cachePart({ transitEncryptionEnabled: false })) },
  ],
  failing: [
    {
      title: 'a mode alone',
      design: inVpc(...cachePart({ transitEncryptionEnabled: false, transitEncryptionMode: 'preferred' })),
    },
  ],
}
