import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc } from '../../example-network.ts'

const all = (cidr: string) => allow(cidr, null, null, { id: 'all', protocol: '-1' })

export const examples: Examples = {
  passing: [
    { title: 'all traffic out', design: inVpc(group('cache', { egress: [all('0.0.0.0/0')] })) },
    { title: 'all traffic from the VPC', design: inVpc(group('cache', { ingress: [all('10.0.0.0/16')] })) },
  ],
  failing: [
    { title: 'all of IPv4', design: inVpc(group('cache', { ingress: [all('0.0.0.0/0')] })) },
    { title: 'all of IPv6', design: inVpc(group('cache', { ingress: [all('::/0')] })) },
  ],
}
