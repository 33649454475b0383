import type { Examples } from '@vpcanvas/rules'
import { acl, inVpc, subnet, twoVpcs } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a subnet of the VPC', design: inVpc(subnet('one', '10.0.0.0/24'), acl('acl', { subnets: ['one'] })) },
  ],
  failing: [
    {
      title: 'a subnet of another VPC',
      design: twoVpcs({ ...subnet('one', '10.1.0.0/24'), parent: 'vpc-2' }, acl('acl', { subnets: ['one'] })),
    },
  ],
}
