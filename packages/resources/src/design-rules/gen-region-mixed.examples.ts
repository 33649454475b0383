import type { Examples } from '@vpcanvas/rules'
import { designOf, type Entry } from '../design-of.ts'
import { address, nat, subnet } from '../example-network.ts'

const regions: Entry[] = [
  { id: 'seoul', kind: 'region', props: { region: 'ap-northeast-2' } },
  { id: 'tokyo', kind: 'region', props: { region: 'ap-northeast-1' } },
  { id: 'vpc', kind: 'vpc', parent: 'seoul' },
  { ...subnet('one', '10.0.0.0/24'), parent: 'vpc' },
  nat('nat', 'one', { elasticIp: 'eip' }),
]

export const examples: Examples = {
  passing: [
    { title: 'an Elastic IP of the Region', design: designOf(...regions, address('eip', null, 'seoul')) },
    {
      title: 'a peering between two Regions',
      design: designOf(
        ...regions,
        { id: 'far', kind: 'vpc', parent: 'tokyo', props: { cidrBlock: '10.1.0.0/16' } },
        { id: 'peering', kind: 'vpcPeering', parent: 'seoul', props: { requester: 'vpc', accepter: 'far' } },
      ),
    },
  ],
  failing: [{ title: 'an Elastic IP of another Region', design: designOf(...regions, address('eip', null, 'tokyo')) }],
}
