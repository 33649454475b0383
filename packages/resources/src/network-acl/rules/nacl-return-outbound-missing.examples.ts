import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

const cache = entry('ingress', 100, { protocol: 'tcp', fromPort: 6379, toPort: 6379, cidrBlock: '10.0.0.0/16' })

export const examples: Examples = {
  passing: [
    { title: 'everything out', design: inVpc(acl('acl', { entries: [cache, entry('egress', 100)] })) },
    {
      title: 'the clients’ ports out',
      design: inVpc(
        acl('acl', {
          entries: [
            cache,
            entry('egress', 100, { protocol: 'tcp', fromPort: 1024, toPort: 65_535, cidrBlock: '10.0.0.0/16' }),
          ],
        }),
      ),
    },
  ],
  failing: [
    { title: 'nothing out', design: inVpc(acl('acl', { entries: [cache] })) },
    {
      title: 'only HTTPS out',
      design: inVpc(
        acl('acl', { entries: [cache, entry('egress', 100, { protocol: 'tcp', fromPort: 443, toPort: 443 })] }),
      ),
    },
  ],
}
