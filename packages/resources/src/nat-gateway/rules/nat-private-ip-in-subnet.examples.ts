import type { Examples } from '@vpcanvas/rules'
import { host, inVpc, nat, subnet } from '../../example-network.ts'

const at = (privateIpAddress: string | null) =>
  inVpc(
    subnet('one', '10.0.0.0/24'),
    host('host', 'one', { privateIpAddress: '10.0.0.9' }),
    nat('nat', 'one', { connectivityType: 'private', privateIpAddress }),
  )

export const examples: Examples = {
  passing: [
    { title: 'AWS chooses', design: at(null) },
    { title: 'a free one', design: at('10.0.0.10') },
  ],
  failing: [
    { title: 'outside the subnet', design: at('10.0.1.10') },
    { title: 'the router’s', design: at('10.0.0.1') },
    { title: 'a host’s', design: at('10.0.0.9') },
    { title: 'no address', design: at('ten') },
  ],
}
