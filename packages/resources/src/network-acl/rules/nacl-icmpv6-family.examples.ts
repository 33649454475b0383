import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'an IPv6 block',
      design: inVpc(
        acl('acl', {
          entries: [entry('ingress', 100, { protocol: '58', icmpType: -1, icmpCode: -1, cidrBlock: '::/0' })],
        }),
      ),
    },
  ],
  failing: [
    {
      title: 'an IPv4 block',
      design: inVpc(
        acl('acl', { entries: [entry('ingress', 100, { protocol: 'icmpv6', icmpType: -1, icmpCode: -1 })] }),
      ),
    },
  ],
}
