import type { Examples } from '@vpcanvas/rules'
import { group, host, inVpc, subnet } from '../../example-network.ts'

const groups = (count: number) => {
  const ids = Array.from({ length: count }, (_, index) => `sg${index}`)
  return inVpc(
    subnet('one', '10.0.0.0/24'),
    ...ids.map((id) => group(id)),
    host('host', 'one', { securityGroups: ids }),
  )
}

export const examples: Examples = {
  passing: [{ title: 'five', design: groups(5) }],
  failing: [{ title: 'six', design: groups(6) }],
}
