import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet } from '../../example-network.ts'

const group = (subnets: string[], used: boolean) =>
  inVpc(
    subnet('one', '10.0.0.0/24', 'a'),
    subnet('two', '10.0.1.0/24', 'b'),
    { id: 'group', kind: 'cacheSubnetGroup', props: { subnets } },
    ...(used ? [{ id: 'cache', kind: 'replicationGroup', props: { cacheSubnetGroup: 'group' } }] : []),
  )

export const examples: Examples = {
  passing: [
    { title: 'one more subnet', design: group(['one', 'two'], true), applied: group(['one'], true) },
    { title: 'a group nobody uses', design: group(['one'], false), applied: group(['one', 'two'], false) },
  ],
  failing: [{ title: 'one subnet less', design: group(['one'], true), applied: group(['one', 'two'], true) }],
}
