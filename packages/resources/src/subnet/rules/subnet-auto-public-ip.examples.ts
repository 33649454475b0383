import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'off', design: inVpc(subnet('one', '10.0.0.0/24')) }],
  failing: [{ title: 'on', design: inVpc(subnet('one', '10.0.0.0/24', 'a', { mapPublicIpOnLaunch: true })) }],
}
