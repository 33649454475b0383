import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../example-network.ts'

const type = (cacheNodeType: string) => inVpc(...cachePart({ cacheNodeType }))

export const examples: Examples = {
  passing: [{ title: 'a type', design: type('cache.r7g.large') }],
  failing: [
    { title: 'a type of EC2', design: type('r7g.large') },
    { title: 'a size the family lacks', design: type('cache.t4g.xlarge') },
    {
      title: 'nothing, on Memcached',
      design: inVpc({ id: 'memcached', kind: 'cacheCluster', props: { cacheNodeType: '' } }),
    },
  ],
}
