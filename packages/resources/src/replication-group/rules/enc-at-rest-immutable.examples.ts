import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const encrypted = (atRestEncryptionEnabled: boolean, kmsKeyId: string | null = null) =>
  inVpc(...cachePart({ atRestEncryptionEnabled, kmsKeyId }))

export const examples: Examples = {
  passing: [{ title: 'as it was', design: encrypted(true), applied: encrypted(true) }],
  failing: [
    { title: 'turned on', design: encrypted(true), applied: encrypted(false) },
    { title: 'another key', design: encrypted(true, 'alias/new'), applied: encrypted(true) },
  ],
}
