import type { Examples } from '@vpcanvas/rules'
import { inVpc, vpcWith } from '../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a key of one’s own', design: vpcWith({ tags: { 'my:aws': 'v' } }) }],
  failing: [
    { title: 'a reserved key', design: vpcWith({ tags: { 'aws:owner': 'v' } }) },
    {
      title: 'a reserved key in capitals, on a cache',
      design: inVpc({ id: 'cache', kind: 'replicationGroup', props: { tags: { 'AWS:owner': 'v' } } }),
    },
  ],
}
