import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a day', design: inVpc(...cachePart({ snapshotRetentionLimit: 1 })) }],
  failing: [{ title: 'none', design: inVpc(...cachePart({ snapshotRetentionLimit: 0 })) }],
}
