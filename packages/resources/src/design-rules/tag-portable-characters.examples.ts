import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'letters of any language', design: vpcWith({ tags: { 팀: '캐시 1팀', 'a+b': 'x_y@z/1:2' } }) }],
  failing: [
    { title: 'a value', design: vpcWith({ tags: { note: 'a & b' } }) },
    { title: 'a key', design: vpcWith({ tags: { 'who?': 'me' } }) },
  ],
}
