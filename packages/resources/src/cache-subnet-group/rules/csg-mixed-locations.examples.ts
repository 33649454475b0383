import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'

const zones = (...list: string[]) =>
  designOf(
    { id: 'region', kind: 'region', props: { region: 'us-west-2' } },
    { id: 'vpc', kind: 'vpc', parent: 'region' },
    ...list.map((availabilityZone, index) => ({
      id: `s${index}`,
      kind: 'subnet',
      parent: 'vpc',
      props: { availabilityZone, cidrBlock: `10.0.${index}.0/24` },
    })),
    { id: 'group', kind: 'cacheSubnetGroup', parent: 'vpc', props: { subnets: list.map((_, index) => `s${index}`) } },
  )

export const examples: Examples = {
  passing: [
    { title: 'zones of the Region', design: zones('us-west-2a', 'us-west-2b') },
    { title: 'a Local Zone', design: zones('us-west-2-lax-1a') },
  ],
  failing: [{ title: 'both', design: zones('us-west-2a', 'us-west-2b', 'us-west-2-lax-1a') }],
}
