import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const preferred = inVpc(...cachePart({ transitEncryptionMode: 'preferred' }))

export const examples: Examples = {
  passing: [
    { title: 'required', design: inVpc(...cachePart({ transitEncryptionMode: 'required' })) },
    {
      title: 'the first step for a cache without',
      design: preferred,
      applied: inVpc(...cachePart({ transitEncryptionEnabled: false })),
    },
  ],
  failing: [
    { title: 'preferred from the start', design: preferred },
    { title: 'preferred left as it was', design: preferred, applied: preferred },
  ],
}
