import type { Examples } from '@vpcanvas/rules'
import { allow, group, host, inVpc, kept, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'a host',
      design: inVpc(subnet('one', '10.0.0.0/24'), group('app'), host('host', 'one', { securityGroups: ['app'] })),
    },
    {
      title: 'something that is not modelled',
      design: inVpc(
        group('app'),
        kept('balancer', 'AWS::ElasticLoadBalancingV2::LoadBalancer', { SecurityGroups: [{ Ref: 'app' }] }),
      ),
    },
  ],
  failing: [
    { title: 'nothing', design: inVpc(group('app')) },
    { title: 'only itself', design: inVpc(group('app', { ingress: [allow('app', 6379)] })) },
  ],
}
