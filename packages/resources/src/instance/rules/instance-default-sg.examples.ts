import type { Examples } from '@vpcanvas/rules'
import { group, host, inVpc, subnet } from '../../example-network.ts'

const one = subnet('one', '10.0.0.0/24')

export const examples: Examples = {
  passing: [{ title: 'a group', design: inVpc(one, group('app'), host('host', 'one', { securityGroups: ['app'] })) }],
  failing: [
    { title: 'none', design: inVpc(one, host('host', 'one')) },
    { title: 'none, and the name for a new one is taken', design: inVpc(one, group('host-sg'), host('host', 'one')) },
  ],
}
