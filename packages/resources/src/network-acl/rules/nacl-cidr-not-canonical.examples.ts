import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'a network address',
      design: inVpc(acl('acl', { entries: [entry('ingress', 100, { cidrBlock: '10.0.0.0/24' })] })),
    },
  ],
  failing: [
    {
      title: 'host bits',
      design: inVpc(acl('acl', { entries: [entry('ingress', 100, { cidrBlock: '10.0.0.5/24' })] })),
    },
  ],
}
