import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'
import { inVpc, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a zone of the Region', design: inVpc(subnet('one', '10.0.0.0/24', 'c')) },
    {
      title: 'a Local Zone of the Region',
      design: designOf(
        { id: 'region', kind: 'region', props: { region: 'us-west-2' } },
        { id: 'vpc', kind: 'vpc', parent: 'region' },
        { id: 'one', kind: 'subnet', parent: 'vpc', props: { availabilityZone: 'us-west-2-lax-1a' } },
      ),
    },
    {
      title: 'a Region that is not known, of which nothing can be said',
      design: designOf(
        { id: 'region', kind: 'region', props: { region: 'xx-new-1' } },
        { id: 'vpc', kind: 'vpc', parent: 'region' },
        { id: 'one', kind: 'subnet', parent: 'vpc', props: { availabilityZone: 'xx-new-1a' } },
      ),
    },
  ],
  failing: [
    { title: 'a zone that is not there', design: inVpc(subnet('one', '10.0.0.0/24', 'z')) },
    {
      title: 'a zone of another Region',
      design: inVpc({ id: 'one', kind: 'subnet', props: { availabilityZone: 'us-east-1a' } }),
    },
  ],
}
