import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc } from '../../example-network.ts'

const from = (cidrBlock: string) => inVpc(acl('acl', { entries: [entry('ingress', 100, { cidrBlock })] }))

export const examples: Examples = {
  passing: [
    { title: 'IPv4', design: from('10.0.0.0/8') },
    { title: 'IPv6', design: from('::/0') },
  ],
  failing: [
    { title: 'nothing', design: from('') },
    { title: 'a security group', design: from('sg-0123456789abcdef0') },
    { title: 'an address', design: from('203.0.113.7') },
  ],
}
