import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc } from '../../example-network.ts'

const rule = (protocol: string, fromPort: number | null, toPort: number | null) =>
  inVpc(group('cache', { ingress: [allow('10.0.0.0/16', fromPort, toPort, { id: 'r', protocol })] }))

export const examples: Examples = {
  passing: [
    { title: 'a port', design: rule('tcp', 6379, 6379) },
    { title: 'everything', design: rule('-1', null, null) },
    { title: 'ICMPv6, which may leave them out', design: rule('icmpv6', null, null) },
  ],
  failing: [
    { title: 'TCP without ports', design: rule('tcp', null, null) },
    { title: 'UDP with one end', design: rule('udp', 53, null) },
    { title: 'ICMP without a type', design: rule('icmp', null, null) },
  ],
}
