import type { Examples } from '@vpcanvas/rules'
import { inVpc } from '../../example-network.ts'

const named = (cacheSubnetGroupName: string) =>
  inVpc({ id: 'group', kind: 'cacheSubnetGroup', props: { cacheSubnetGroupName } })

export const examples: Examples = {
  passing: [{ title: 'lower case', design: named('cache-subnets') }],
  failing: [{ title: 'capitals', design: named('CacheSubnets') }],
}
