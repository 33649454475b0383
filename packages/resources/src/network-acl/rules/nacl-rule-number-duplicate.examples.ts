import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'one number in both directions',
      design: inVpc(acl('acl', { entries: [entry('ingress', 100), entry('egress', 100)] })),
    },
  ],
  failing: [
    {
      title: 'one number twice',
      design: inVpc(
        acl('acl', {
          entries: [entry('ingress', 100), entry('ingress', 100, { id: 'second', cidrBlock: '10.0.0.0/16' })],
        }),
      ),
    },
    {
      title: 'one number three times',
      design: inVpc(
        acl('acl', {
          entries: [
            entry('egress', 100),
            entry('egress', 100, { id: 'second' }),
            entry('egress', 100, { id: 'third' }),
          ],
        }),
      ),
    },
  ],
}
