import type { Examples } from '@vpcanvas/rules'
import { acl, entry, inVpc, subnet } from '../../example-network.ts'

const one = subnet('one', '10.0.0.0/24')

export const examples: Examples = {
  passing: [
    {
      title: 'something in and out',
      design: inVpc(one, acl('acl', { subnets: ['one'], entries: [entry('ingress', 100), entry('egress', 100)] })),
    },
    { title: 'no subnets', design: inVpc(acl('acl', { entries: [] })) },
  ],
  failing: [
    { title: 'no entries', design: inVpc(one, acl('acl', { subnets: ['one'], entries: [] })) },
    {
      title: 'nothing out',
      design: inVpc(
        one,
        acl('acl', { subnets: ['one'], entries: [entry('ingress', 100), entry('egress', 100, { action: 'deny' })] }),
      ),
    },
  ],
}
