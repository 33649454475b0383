import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const shape = (numNodeGroups: number, replicasPerNodeGroup: number) =>
  inVpc(...cachePart({ clusterMode: 'enabled', numNodeGroups, replicasPerNodeGroup }))

export const examples: Examples = {
  passing: [{ title: '45 shards with a replica each', design: shape(45, 1) }],
  failing: [
    { title: 'one more', design: shape(46, 1) },
    { title: 'none', design: shape(0, 1) },
  ],
}
