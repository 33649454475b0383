import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'the longest key', design: vpcWith({ tags: { ['k'.repeat(128)]: 'v' } }) }],
  failing: [
    { title: 'a longer key', design: vpcWith({ tags: { ['k'.repeat(129)]: 'v' } }) },
    { title: 'an empty key', design: vpcWith({ tags: { '': 'v' } }) },
  ],
}
