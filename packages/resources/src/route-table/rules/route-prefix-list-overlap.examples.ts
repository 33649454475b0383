import type { Examples } from '@vpcanvas/rules'
import { gateway, inVpc, list, nat, publicPart, route, table } from '../../example-network.ts'

const of = (second: string, target = 'nat') =>
  inVpc(
    ...publicPart,
    nat('nat', 'public'),
    list('one', ['203.0.113.0/24']),
    list('two', [second]),
    table('table', { routes: [route('one', 'igw'), route('two', target)] }),
  )

export const examples: Examples = {
  passing: [
    { title: 'different blocks', design: of('198.51.100.0/24') },
    { title: 'a longer block, which wins', design: of('203.0.113.0/28') },
    { title: 'the same target', design: of('203.0.113.0/24', 'igw') },
    {
      title: 'one list',
      design: inVpc(gateway(), list('one', ['203.0.113.0/24']), table('t', { routes: [route('one', 'igw')] })),
    },
  ],
  failing: [{ title: 'the same block', design: of('203.0.113.0/24') }],
}
