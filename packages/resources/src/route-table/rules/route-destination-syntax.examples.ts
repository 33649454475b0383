import type { Examples } from '@vpcanvas/rules'
import { gateway, inVpc, route, table } from '../../example-network.ts'

const to = (destination: string) =>
  inVpc(gateway(), table('table', { routes: [{ ...route(destination, 'igw'), id: 'r' }] }))

export const examples: Examples = {
  passing: [
    { title: 'a block', design: to('0.0.0.0/0') },
    { title: 'IPv6', design: to('::/0') },
    { title: 'a prefix list', design: to('pl-0123456789abcdef0') },
  ],
  failing: [
    { title: 'a word', design: to('everywhere') },
    { title: 'an address', design: to('203.0.113.7') },
    { title: 'nothing', design: to('') },
  ],
}
