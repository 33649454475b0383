import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc } from '../../example-network.ts'

const from = (cidr: string) =>
  inVpc(group('cache', { ingress: [allow('', 6379, 6379, { id: 'r', peer: { type: 'cidr', cidr } })] }))

export const examples: Examples = {
  passing: [
    { title: 'IPv4', design: from('10.0.0.0/16') },
    { title: 'IPv6', design: from('::/0') },
  ],
  failing: [
    { title: 'nothing', design: from('') },
    { title: 'a host without its prefix', design: from('203.0.113.7') },
    { title: 'an octet too large', design: from('10.0.300.0/24') },
  ],
}
