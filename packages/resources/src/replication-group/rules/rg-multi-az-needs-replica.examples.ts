import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a replica', design: inVpc(...cachePart()) }],
  failing: [{ title: 'none', design: inVpc(...cachePart({ replicasPerNodeGroup: 0, clusterMode: 'enabled' })) }],
}
