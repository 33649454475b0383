import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../example-network.ts'

const type = (cacheNodeType: string) => inVpc(...cachePart({ cacheNodeType }))

export const examples: Examples = {
  passing: [{ title: 'a current type', design: type('cache.m7g.large') }],
  failing: [
    { title: 'a previous one', design: type('cache.m4.large') },
    { title: 'a retired one', design: type('cache.t2.small') },
  ],
}
