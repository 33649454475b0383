import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

const https = entry('egress', 100, { protocol: 'tcp', fromPort: 443, toPort: 443 })

export const examples: Examples = {
  passing: [
    {
      title: 'the own ports in',
      design: inVpc(
        acl('acl', { entries: [https, entry('ingress', 100, { protocol: 'tcp', fromPort: 1024, toPort: 65_535 })] }),
      ),
    },
  ],
  failing: [
    { title: 'nothing in', design: inVpc(acl('acl', { entries: [https] })) },
    {
      title: 'from another block only',
      design: inVpc(acl('acl', { entries: [https, entry('ingress', 100, { cidrBlock: '10.0.0.0/16' })] })),
    },
  ],
}
