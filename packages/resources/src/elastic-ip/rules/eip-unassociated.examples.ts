import type { Examples } from '@vpcanvas/rules'
import { address, inVpc, kept, nat, publicPart } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a NAT gateway’s', design: inVpc(...publicPart, address(), nat('nat', 'public', { elasticIp: 'eip' })) },
    {
      title: 'of something that is not modelled',
      design: inVpc(
        address(),
        kept('balancer', 'AWS::ElasticLoadBalancingV2::LoadBalancer', {
          SubnetMappings: [{ AllocationId: { 'Fn::GetAtt': 'eip.AllocationId' } }],
        }),
      ),
    },
  ],
  failing: [{ title: 'nobody’s', design: inVpc(address()) }],
}
