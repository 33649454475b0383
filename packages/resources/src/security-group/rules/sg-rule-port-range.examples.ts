import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc } from '../../example-network.ts'

const rule = (protocol: string, fromPort: number, toPort: number) =>
  inVpc(group('cache', { ingress: [allow('10.0.0.0/16', fromPort, toPort, { id: 'r', protocol })] }))

export const examples: Examples = {
  passing: [
    { title: 'one port', design: rule('tcp', 6379, 6379) },
    { title: 'ping', design: rule('icmp', 8, -1) },
    { title: 'all protocols, whose ports mean nothing', design: rule('-1', -1, -1) },
  ],
  failing: [
    { title: 'backwards', design: rule('tcp', 6380, 6379) },
    { title: 'a port that is none', design: rule('udp', 53, 65_536) },
    { title: 'an ICMP type that is none', design: rule('icmp', 300, -1) },
  ],
}
