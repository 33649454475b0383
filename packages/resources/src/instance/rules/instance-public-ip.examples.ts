import type { Examples } from '@vpcanvas/rules'
import { host, inVpc, subnet } from '../../example-network.ts'

const with_ = (associatePublicIpAddress: boolean | null) => inVpc(subnet('one', '10.0.0.0/24'), host('host', 'one', { associatePublicIpAddress }))

export const examples: Examples = {
  passing: [
    { title: 'as the subnet says', design: with_(null) },
    { title: 'none', design: with_(false) },
  ],
  failing: [{ title: 'one', design: with_(true) }],
}
