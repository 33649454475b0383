import type { Examples } from '@vpcanvas/rules'
import { address, inVpc, kept, nat, publicPart, route, subnet, table } from '../../example-network.ts'

const natGateway = [...publicPart, address(), nat('nat', 'public', { elasticIp: 'eip' })]

export const examples: Examples = {
  passing: [
    {
      title: 'a route',
      design: inVpc(
        ...natGateway,
        subnet('private', '10.0.1.0/24'),
        table('private-table', { subnets: ['private'], routes: [route('0.0.0.0/0', 'nat')] }),
      ),
    },
    {
      title: 'a route that is not understood',
      design: inVpc(
        ...natGateway,
        kept('route', 'AWS::EC2::Route', { NatGatewayId: { 'Fn::GetAtt': ['nat', 'NatGatewayId'] } }),
      ),
    },
  ],
  failing: [{ title: 'no route', design: inVpc(...natGateway) }],
}
