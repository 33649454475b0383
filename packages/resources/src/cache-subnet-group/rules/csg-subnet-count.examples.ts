import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet } from '../../example-network.ts'

const many = (count: number) => {
  const ids = Array.from({ length: count }, (_, index) => `s${index}`)
  return inVpc(...ids.map((id, index) => subnet(id, `10.0.${index}.0/24`, 'abcd'[index % 4])), {
    id: 'group',
    kind: 'cacheSubnetGroup',
    props: { subnets: ids },
  })
}

export const examples: Examples = {
  passing: [{ title: '20', design: many(20) }],
  failing: [{ title: '21', design: many(21) }],
}
