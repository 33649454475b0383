import type { Examples } from '@vpcanvas/rules'
import { inVpc, serverlessPart } from '../../example-network.ts'

const at = (dailySnapshotTime: string | null, snapshotRetentionLimit: number) =>
  inVpc(...serverlessPart({ dailySnapshotTime, snapshotRetentionLimit }))

export const examples: Examples = {
  passing: [
    { title: 'a time and days', design: at('04:30', 7) },
    { title: 'neither', design: at(null, 0) },
  ],
  failing: [{ title: 'a time and no days', design: at('04:30', 0) }],
}
