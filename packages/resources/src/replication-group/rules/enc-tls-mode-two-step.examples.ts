import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const [off, preferred, required] = [
  inVpc(...cachePart({ transitEncryptionEnabled: false })),
  inVpc(...cachePart({ transitEncryptionMode: 'preferred' })),
  inVpc(...cachePart({ transitEncryptionMode: 'required' })),
]

export const examples: Examples = {
  passing: [
    { title: 'the first step', design: preferred, applied: off },
    { title: 'the second step', design: required, applied: preferred },
  ],
  failing: [
    { title: 'on at once', design: required, applied: off },
    { title: 'off at once', design: off, applied: required },
  ],
}
