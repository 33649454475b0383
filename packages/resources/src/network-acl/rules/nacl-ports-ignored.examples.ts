import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'TCP',
      design: inVpc(acl('acl', { entries: [entry('ingress', 100, { protocol: 'tcp', fromPort: 443, toPort: 443 })] })),
    },
    { title: 'all protocols', design: inVpc(acl('acl', { entries: [entry('ingress', 100)] })) },
  ],
  failing: [
    {
      title: 'a port with all protocols',
      design: inVpc(acl('acl', { entries: [entry('ingress', 100, { fromPort: 443, toPort: 443 })] })),
    },
  ],
}
