import type { Examples } from '@vpcanvas/rules'
import { inVpc, serverlessPart } from '../../example-network.ts'

const at = (dailySnapshotTime: string | null, snapshotRetentionLimit = 1) =>
  inVpc(...serverlessPart({ dailySnapshotTime, snapshotRetentionLimit }))

export const examples: Examples = {
  passing: [
    { title: 'a time', design: at('04:30') },
    { title: 'AWS’s own choice', design: at(null, 0) },
  ],
  failing: [
    { title: 'no time', design: at('noon') },
    { title: 'later than midnight', design: at('24:00') },
    { title: 'with a zone', design: at('04:30+09:00') },
  ],
}
