import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'the longest value, and an empty one', design: vpcWith({ tags: { a: 'v'.repeat(256), b: '' } }) }],
  failing: [{ title: 'a longer value', design: vpcWith({ tags: { a: 'v'.repeat(257) } }) }],
}
