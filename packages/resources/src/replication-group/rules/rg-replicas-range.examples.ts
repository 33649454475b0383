import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const replicas = (replicasPerNodeGroup: number) =>
  inVpc(...cachePart({ clusterMode: 'enabled', numNodeGroups: 2, replicasPerNodeGroup }))

export const examples: Examples = {
  passing: [{ title: 'five', design: replicas(5) }],
  failing: [{ title: 'six', design: replicas(6) }],
}
