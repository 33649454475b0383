import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const replicas = (replicasPerNodeGroup: number) => inVpc(...cachePart({ replicasPerNodeGroup }))

export const examples: Examples = {
  passing: [{ title: 'five', design: replicas(5) }],
  failing: [
    { title: 'six', design: replicas(6) },
    { title: 'fewer than none', design: replicas(-1) },
  ],
}
