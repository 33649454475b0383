import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet } from '../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a name', design: inVpc(subnet('one', '10.0.0.0/24')) },
    {
      title: 'a Name tag',
      design: inVpc({ ...subnet('one', '10.0.0.0/24', 'a', { tags: { Name: 'one' } }), name: '' }),
    },
  ],
  failing: [{ title: 'no name', design: inVpc({ ...subnet('one', '10.0.0.0/24'), name: '' }) }],
}
