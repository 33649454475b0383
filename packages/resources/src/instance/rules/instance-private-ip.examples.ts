import type { Examples } from '@vpcanvas/rules'
import { host, inVpc, subnet } from '../../example-network.ts'

const at = (privateIpAddress: string | null, ...more: Parameters<typeof inVpc>) =>
  inVpc(subnet('one', '10.0.0.0/24'), host('host', 'one', { privateIpAddress }), ...more)

export const examples: Examples = {
  passing: [
    { title: 'AWS chooses', design: at(null) },
    { title: 'the first that can be given', design: at('10.0.0.4') },
  ],
  failing: [
    { title: 'the broadcast address', design: at('10.0.0.255') },
    { title: 'outside', design: at('10.1.0.4') },
    { title: 'somebody else’s', design: at('10.0.0.4', host('other', 'one', { privateIpAddress: '10.0.0.4' })) },
  ],
}
