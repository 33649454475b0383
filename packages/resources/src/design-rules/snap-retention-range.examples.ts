import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc, serverlessPart } from '../example-network.ts'

const days = (snapshotRetentionLimit: number) => inVpc(...cachePart({ snapshotRetentionLimit }))

export const examples: Examples = {
  passing: [{ title: 'the longest', design: days(35) }],
  failing: [
    { title: 'longer', design: days(36) },
    { title: 'less than none', design: days(-1) },
    { title: 'longer, serverless', design: inVpc(...serverlessPart({ snapshotRetentionLimit: 36 })) },
  ],
}
