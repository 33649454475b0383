import type { Examples } from '@vpcanvas/rules'
import { acl, inVpc, kept, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a subnet', design: inVpc(subnet('one', '10.0.0.0/24'), acl('acl', { subnets: ['one'] })) },
    {
      title: 'a subnet that is not in the design',
      design: inVpc(
        acl('acl', {}),
        kept('association', 'AWS::EC2::SubnetNetworkAclAssociation', { NetworkAclId: { 'Fn::Sub': '${acl}' } }),
      ),
    },
  ],
  failing: [{ title: 'none', design: inVpc(acl('acl', {})) }],
}
