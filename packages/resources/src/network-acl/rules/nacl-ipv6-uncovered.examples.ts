import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc, ipv6Vpc, subnet } from '../../example-network.ts'

const four = [entry('ingress', 100), entry('egress', 100)]
const six = [entry('ingress', 110, { cidrBlock: '::/0' }), entry('egress', 110, { cidrBlock: '::/0' })]
const dual = subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 0 })

export const examples: Examples = {
  passing: [
    { title: 'both families', design: ipv6Vpc(dual, acl('acl', { subnets: ['s'], entries: [...four, ...six] })) },
    { title: 'IPv4 alone', design: inVpc(subnet('s', '10.0.0.0/24'), acl('acl', { subnets: ['s'], entries: four })) },
  ],
  failing: [
    { title: 'entries for IPv4 only', design: ipv6Vpc(dual, acl('acl', { subnets: ['s'], entries: four })) },
    {
      title: 'replies only for IPv4',
      design: ipv6Vpc(
        dual,
        acl('acl', { subnets: ['s'], entries: [...four, entry('ingress', 110, { cidrBlock: '::/0' })] }),
      ),
    },
    {
      title: 'narrow entries',
      design: ipv6Vpc(
        dual,
        acl('acl', {
          subnets: ['s'],
          entries: [
            entry('ingress', 100, { cidrBlock: '10.0.0.0/16' }),
            entry('egress', 100, { cidrBlock: '10.0.0.0/16' }),
          ],
        }),
      ),
    },
  ],
}
