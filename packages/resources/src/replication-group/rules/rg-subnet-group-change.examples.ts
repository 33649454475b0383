import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const other = { id: 'other', kind: 'cacheSubnetGroup', props: { subnets: ['private-a', 'private-b'] } }
const using = (cacheSubnetGroup: string) => inVpc(other, ...cachePart({ cacheSubnetGroup }))

export const examples: Examples = {
  passing: [{ title: 'the same', design: using('cache-subnets'), applied: using('cache-subnets') }],
  failing: [{ title: 'another', design: using('other'), applied: using('cache-subnets') }],
}
