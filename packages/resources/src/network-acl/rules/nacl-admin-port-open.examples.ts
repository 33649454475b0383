import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

const ssh = (cidrBlock: string, more = {}) =>
  inVpc(
    acl('acl', { entries: [entry('ingress', 100, { protocol: 'tcp', fromPort: 22, toPort: 22, cidrBlock, ...more })] }),
  )

export const examples: Examples = {
  passing: [
    { title: 'from one office', design: ssh('203.0.113.0/24') },
    { title: 'denied', design: ssh('0.0.0.0/0', { action: 'deny' }) },
    { title: 'replies to a NAT gateway', design: ssh('0.0.0.0/0', { fromPort: 1024, toPort: 65_535 }) },
    { title: 'replies', design: ssh('0.0.0.0/0', { fromPort: 32_768, toPort: 65_535 }) },
  ],
  failing: [
    { title: 'SSH from everywhere', design: ssh('0.0.0.0/0') },
    { title: 'RDP in a range, from all of IPv6', design: ssh('::/0', { fromPort: 3000, toPort: 4000 }) },
  ],
}
