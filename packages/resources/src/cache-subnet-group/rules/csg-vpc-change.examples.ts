import type { Examples } from '@vpcanvas/rules'
import { inVpc } from '../../example-network.ts'

const named = (cacheSubnetGroupName: string | null, description = 'x') =>
  inVpc({ id: 'group', kind: 'cacheSubnetGroup', props: { cacheSubnetGroupName, description } })

export const examples: Examples = {
  passing: [{ title: 'another description', design: named('caches', 'y'), applied: named('caches') }],
  failing: [{ title: 'another name', design: named('sessions'), applied: named('caches') }],
}
