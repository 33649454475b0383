import type { Examples } from '@vpcanvas/rules'
import { inVpc, list } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'IPv4 alone', design: inVpc(list('list', ['203.0.113.0/24'])) },
    { title: 'IPv6 alone', design: inVpc(list('list', ['2001:db8::/32'], { addressFamily: 'IPv6' })) },
  ],
  failing: [
    { title: 'an IPv6 entry', design: inVpc(list('list', ['203.0.113.0/24', '2001:db8::/32'])) },
    {
      title: 'an IPv4 entry in a list for IPv6',
      design: inVpc(list('list', ['203.0.113.0/24'], { addressFamily: 'IPv6' })),
    },
  ],
}
