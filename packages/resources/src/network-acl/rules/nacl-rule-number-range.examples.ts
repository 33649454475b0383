import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'the first and the last',
      design: inVpc(acl('acl', { entries: [entry('ingress', 1), entry('egress', 32766)] })),
    },
  ],
  failing: [
    { title: 'zero', design: inVpc(acl('acl', { entries: [entry('ingress', 0), entry('egress', 100)] })) },
    {
      title: 'the final one',
      design: inVpc(acl('acl', { entries: [entry('ingress', 32767), entry('ingress', 32766)] })),
    },
  ],
}
