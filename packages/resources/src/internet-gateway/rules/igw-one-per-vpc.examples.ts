import type { Examples } from '@vpcanvas/rules'
import { gateway, inVpc, route, subnet, table } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'one', design: inVpc(gateway()) },
    { title: 'a second one that is attached to nothing', design: inVpc(gateway(), gateway('spare', 'region')) },
  ],
  failing: [
    { title: 'two', design: inVpc(gateway('a'), gateway('b')) },
    {
      title: 'two, with a route to the second',
      design: inVpc(
        gateway('a'),
        gateway('b'),
        subnet('one', '10.0.0.0/24'),
        table('table', { subnets: ['one'], routes: [route('0.0.0.0/0', 'b')] }),
      ),
    },
  ],
}
