import type { Examples } from '@vpcanvas/rules'
import { gatewayEndpoint, group, interfaceEndpoint, subnet, table, twoVpcs } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'of the same VPC', design: twoVpcs(table('t', {}), gatewayEndpoint('e', ['t'])) }],
  failing: [
    {
      title: 'a table of another',
      design: twoVpcs({ ...table('t', {}), parent: 'vpc-2' }, gatewayEndpoint('e', ['t'])),
    },
    {
      title: 'a subnet of another',
      design: twoVpcs({ ...subnet('a', '10.1.0.0/24'), parent: 'vpc-2' }, interfaceEndpoint('e', ['a'])),
    },
    {
      title: 'a group of another',
      design: twoVpcs({ ...group('sg'), parent: 'vpc-2' }, interfaceEndpoint('e', [], { securityGroups: ['sg'] })),
    },
  ],
}
