import type { Examples } from '@vpcanvas/rules'
import { inVpc, serverlessPart } from '../../example-network.ts'

const kept = (snapshotRetentionLimit: number) => inVpc(...serverlessPart({ snapshotRetentionLimit }))

export const examples: Examples = {
  passing: [
    { title: 'off', design: kept(0) },
    { title: 'the longest', design: kept(35) },
  ],
  failing: [
    { title: 'longer', design: kept(36) },
    { title: 'negative', design: kept(-1) },
  ],
}
