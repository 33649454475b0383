import type { Examples } from '@vpcanvas/rules'
import { inVpc, kept, subnet, table } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'the main table', design: inVpc(table('table', { main: true })) },
    { title: 'a subnet', design: inVpc(subnet('one', '10.0.0.0/24'), table('table', { subnets: ['one'] })) },
    {
      title: 'a subnet that is not in the design',
      design: inVpc(
        table('table', {}),
        kept('association', 'AWS::EC2::SubnetRouteTableAssociation', { RouteTableId: { Ref: 'table' } }),
      ),
    },
  ],
  failing: [{ title: 'nothing', design: inVpc(table('table', {})) }],
}
