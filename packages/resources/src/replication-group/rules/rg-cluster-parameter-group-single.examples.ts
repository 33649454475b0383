import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const using = (cacheParameterGroupName: string) =>
  inVpc(...cachePart({ engine: 'valkey', engineVersion: '8.0', cacheParameterGroupName }))

export const examples: Examples = {
  passing: [{ title: 'without cluster mode', design: using('default.valkey8') }],
  failing: [{ title: 'with cluster mode', design: using('default.valkey8.cluster.on') }],
}
