import type { Examples } from '@vpcanvas/rules'
import { acl, inVpc, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a subnet', design: inVpc(subnet('one', '10.0.0.0/24'), acl('acl', { subnets: ['one'] })) }],
  failing: [{ title: 'none', design: inVpc(acl('acl', {})) }],
}
