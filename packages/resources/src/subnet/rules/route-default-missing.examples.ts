import type { Examples } from '@vpcanvas/rules'
import { host, inVpc, publicPart, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'an isolated subnet without hosts', design: inVpc(subnet('one', '10.0.0.0/24')) },
    { title: 'a default route', design: inVpc(...publicPart, host('host', 'public')) },
  ],
  failing: [
    { title: 'a host in an isolated subnet', design: inVpc(subnet('one', '10.0.0.0/24'), host('host', 'one')) },
  ],
}
