import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'
import type { NetworkAclEntry } from '../schema.ts'

const entries = (...list: NetworkAclEntry[]) => inVpc(acl('acl', { entries: list }))
const tcp = { protocol: 'tcp', fromPort: 22, toPort: 22 }

export const examples: Examples = {
  passing: [
    {
      title: 'the narrow one first',
      design: entries(entry('ingress', 100, { ...tcp, action: 'deny' }), entry('ingress', 200)),
    },
    { title: 'another direction', design: entries(entry('egress', 100), entry('ingress', 200, tcp)) },
    {
      title: 'another port',
      design: entries(entry('ingress', 100, tcp), entry('ingress', 200, { ...tcp, toPort: 23 })),
    },
    {
      title: 'one ping type before all of ICMP',
      design: entries(
        entry('ingress', 100, { protocol: 'icmp', icmpType: 8, icmpCode: -1 }),
        entry('ingress', 200, { protocol: 'icmp', icmpType: -1, icmpCode: -1 }),
      ),
    },
  ],
  failing: [
    {
      title: 'a deny behind an allow of everything',
      design: entries(entry('ingress', 100), entry('ingress', 200, { ...tcp, action: 'deny' })),
    },
    {
      title: 'a narrower block behind a wider',
      design: entries(
        entry('egress', 100, { ...tcp, cidrBlock: '10.0.0.0/8' }),
        entry('egress', 110, { ...tcp, cidrBlock: '10.1.0.0/16' }),
      ),
    },
  ],
}
