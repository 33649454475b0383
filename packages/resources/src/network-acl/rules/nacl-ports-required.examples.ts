import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'a range',
      design: inVpc(acl('acl', { entries: [entry('ingress', 100, { protocol: 'tcp', fromPort: 443, toPort: 443 })] })),
    },
    { title: 'all protocols, which have none', design: inVpc(acl('acl', { entries: [entry('ingress', 100)] })) },
  ],
  failing: [
    { title: 'no range', design: inVpc(acl('acl', { entries: [entry('ingress', 100, { protocol: 'udp' })] })) },
    {
      title: 'half a range',
      design: inVpc(acl('acl', { entries: [entry('ingress', 100, { protocol: 'tcp', fromPort: 6379 })] })),
    },
  ],
}
