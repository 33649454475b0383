import type { Examples } from '@vpcanvas/rules'
import { inVpc, memcachedPart } from '../../example-network.ts'

const named = (cacheClusterId: string | null) => inVpc(...memcachedPart({ cacheClusterId }))

export const examples: Examples = {
  passing: [
    { title: 'an id', design: named('pages-1') },
    { title: 'chosen when provisioned', design: named(null) },
  ],
  failing: [
    { title: 'an underscore', design: named('my_pages') },
    { title: 'a digit first', design: named('1pages') },
    { title: 'longer than 50', design: named('p'.repeat(51)) },
  ],
}
