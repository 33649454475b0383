import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'ping',
      design: inVpc(acl('acl', { entries: [entry('ingress', 100, { protocol: 'icmp', icmpType: 8, icmpCode: -1 })] })),
    },
    {
      title: 'ICMPv6 with an IPv4 block, which matches nothing',
      design: inVpc(acl('acl', { entries: [entry('ingress', 100, { protocol: '58' })] })),
    },
  ],
  failing: [
    { title: 'ICMP', design: inVpc(acl('acl', { entries: [entry('ingress', 100, { protocol: 'icmp' })] })) },
    {
      title: 'ICMPv6',
      design: inVpc(
        acl('acl', { entries: [entry('ingress', 100, { protocol: '58', cidrBlock: '::/0', icmpType: -1 })] }),
      ),
    },
  ],
}
