import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'
import { route, table } from '../../example-network.ts'

const from = (vpc: string) =>
  designOf(
    { id: 'region', kind: 'region' },
    { id: 'a', kind: 'vpc', parent: 'region' },
    { id: 'b', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.1.0.0/16' } },
    { id: 'c', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.2.0.0/16' } },
    { id: 'peering', kind: 'vpcPeering', parent: 'region', props: { requester: 'a', accepter: 'b' } },
    { ...table('table', { routes: [route('10.1.0.0/24', 'peering')] }), parent: vpc },
  )

export const examples: Examples = {
  passing: [{ title: 'one of the two', design: from('a') }],
  failing: [{ title: 'a third VPC', design: from('c') }],
}
