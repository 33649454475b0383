import type { Examples } from '@vpcanvas/rules'
import { inVpc } from '../example-network.ts'

const two = (a: string | null, b: string | null) =>
  inVpc(
    { id: 'a', kind: 'replicationGroup', props: { replicationGroupId: a } },
    { id: 'b', kind: 'replicationGroup', props: { replicationGroupId: b } },
  )

export const examples: Examples = {
  passing: [
    { title: 'two names', design: two('sessions', 'carts') },
    { title: 'names chosen when provisioned', design: two(null, null) },
  ],
  failing: [
    { title: 'one name twice', design: two('sessions', 'sessions') },
    { title: 'one name in two cases', design: two('sessions', 'Sessions') },
    {
      title: 'two subnet groups',
      design: inVpc(
        { id: 'a', kind: 'cacheSubnetGroup', props: { cacheSubnetGroupName: 'caches' } },
        { id: 'b', kind: 'cacheSubnetGroup', props: { cacheSubnetGroupName: 'caches' } },
      ),
    },
  ],
}
