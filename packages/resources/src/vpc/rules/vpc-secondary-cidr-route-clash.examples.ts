import type { Examples } from '@vpcanvas/rules'
import { designOf, type Entry } from '../../design-of.ts'
import { route } from '../../example-network.ts'

const around = (secondary: string[]): Entry[] => [
  { id: 'region', kind: 'region' },
  { id: 'vpc', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.4.0.0/16', secondaryCidrBlocks: secondary } },
  { id: 'other', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.8.0.0/16' } },
  { id: 'peering', kind: 'vpcPeering', parent: 'region', props: { requester: 'vpc', accepter: 'other' } },
  { id: 'table', kind: 'routeTable', parent: 'vpc', props: { routes: [route('10.8.1.0/24', 'peering')] } },
]

export const examples: Examples = {
  passing: [
    {
      title: 'a block beside the route',
      design: designOf(...around(['10.9.0.0/16'])),
      applied: designOf(...around([])),
    },
    {
      title: 'narrower than the route',
      design: designOf(...around(['10.8.1.0/28'])),
      applied: designOf(...around([])),
    },
    { title: 'nothing applied yet', design: designOf(...around(['10.9.0.0/16'])) },
  ],
  failing: [
    {
      title: 'a block around the route',
      design: designOf(...around(['10.8.0.0/20'])),
      applied: designOf(...around([])),
    },
  ],
}
