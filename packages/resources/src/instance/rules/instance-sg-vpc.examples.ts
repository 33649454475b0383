import type { Examples } from '@vpcanvas/rules'
import { group, host, inVpc, subnet, twoVpcs } from '../../example-network.ts'

const one = subnet('one', '10.0.0.0/24')

export const examples: Examples = {
  passing: [
    { title: 'a group of the VPC', design: inVpc(one, group('app'), host('host', 'one', { securityGroups: ['app'] })) },
  ],
  failing: [
    {
      title: 'a group of another',
      design: twoVpcs(one, { ...group('app'), parent: 'vpc-2' }, host('host', 'one', { securityGroups: ['app'] })),
    },
  ],
}
