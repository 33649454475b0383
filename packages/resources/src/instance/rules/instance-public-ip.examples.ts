import type { Examples } from '@vpcanvas/rules'
import { host, inVpc, subnet } from '../../example-network.ts'

const having = (associatePublicIpAddress: boolean | null) =>
  inVpc(subnet('one', '10.0.0.0/24'), host('host', 'one', { associatePublicIpAddress }))

export const examples: Examples = {
  passing: [
    { title: 'as the subnet says', design: having(null) },
    { title: 'none', design: having(false) },
  ],
  failing: [{ title: 'one', design: having(true) }],
}
