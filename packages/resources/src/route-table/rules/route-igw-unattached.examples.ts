import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'
import { gateway, inVpc, publicPart, route, table } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'the VPC’s gateway', design: inVpc(...publicPart) }],
  failing: [
    {
      title: 'attached to nothing',
      design: inVpc(gateway('igw', 'region'), table('table', { routes: [route('0.0.0.0/0', 'igw')] })),
    },
    {
      title: 'another one is attached',
      design: inVpc(gateway('own'), gateway('igw', 'region'), table('table', { routes: [route('0.0.0.0/0', 'igw')] })),
    },
    {
      title: 'attached to another VPC',
      design: designOf(
        { id: 'region', kind: 'region' },
        { id: 'a', kind: 'vpc', parent: 'region' },
        { id: 'b', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.1.0.0/16' } },
        gateway('igw', 'b'),
        { ...table('table', { routes: [route('0.0.0.0/0', 'igw')] }), parent: 'a' },
      ),
    },
  ],
}
