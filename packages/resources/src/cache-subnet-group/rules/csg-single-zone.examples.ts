import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet } from '../../example-network.ts'

const group = (...subnets: string[]) => ({ id: 'group', kind: 'cacheSubnetGroup', props: { subnets } })
const [one, two] = [subnet('one', '10.0.0.0/24', 'a'), subnet('two', '10.0.1.0/24', 'b')]

export const examples: Examples = {
  passing: [{ title: 'two zones', design: inVpc(one, two, group('one', 'two')) }],
  failing: [
    { title: 'one zone, a subnet of another beside it', design: inVpc(one, two, group('one')) },
    { title: 'one zone, and no other subnet', design: inVpc(one, group('one')) },
  ],
}
