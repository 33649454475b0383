import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'all', design: inVpc(acl('acl', { entries: [entry('ingress', 100)] })) },
    { title: 'a number', design: inVpc(acl('acl', { entries: [entry('ingress', 100, { protocol: '47' })] })) },
    {
      title: 'a name',
      design: inVpc(acl('acl', { entries: [entry('ingress', 100, { protocol: 'TCP', fromPort: 1, toPort: 2 })] })),
    },
  ],
  failing: [
    { title: 'an application', design: inVpc(acl('acl', { entries: [entry('ingress', 100, { protocol: 'https' })] })) },
    {
      title: 'too large a number',
      design: inVpc(acl('acl', { entries: [entry('ingress', 100, { protocol: '256' })] })),
    },
  ],
}
