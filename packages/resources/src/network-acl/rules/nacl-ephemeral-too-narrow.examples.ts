import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

const replies = (fromPort: number, toPort: number) =>
  inVpc(
    acl('acl', {
      entries: [
        entry('ingress', 100, { protocol: 'tcp', fromPort: 6379, toPort: 6379 }),
        entry('egress', 100, { protocol: 'tcp', fromPort, toPort }),
      ],
    }),
  )

export const examples: Examples = {
  passing: [
    { title: 'all of them', design: replies(1024, 65_535) },
    { title: 'those of Linux and Windows', design: replies(32_768, 65_535) },
  ],
  failing: [
    { title: 'those of Windows', design: replies(49_152, 65_535) },
    { title: 'those of Linux', design: replies(32_768, 60_999) },
  ],
}
