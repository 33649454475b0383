import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const failover = (automaticFailoverEnabled: boolean) =>
  inVpc(
    ...cachePart({
      clusterMode: 'enabled',
      numNodeGroups: 2,
      automaticFailoverEnabled,
      multiAZEnabled: automaticFailoverEnabled,
    }),
  )

export const examples: Examples = {
  passing: [{ title: 'on', design: failover(true) }],
  failing: [{ title: 'off', design: failover(false) }],
}
