import type { Examples } from '@vpcanvas/rules'
import { inVpc, memcachedPart } from '../../example-network.ts'
import type { CacheClusterProps } from '../schema.ts'

const cluster = (props: Partial<CacheClusterProps>) => inVpc(...memcachedPart(props))

export const examples: Examples = {
  passing: [
    { title: 'more nodes', design: cluster({ numCacheNodes: 4 }), applied: cluster({ numCacheNodes: 2 }) },
    {
      title: 'a higher version',
      design: cluster({ engineVersion: '1.6.22' }),
      applied: cluster({ engineVersion: '1.6.12' }),
    },
  ],
  failing: [
    { title: 'another port', design: cluster({ port: 11_300 }), applied: cluster({}) },
    {
      title: 'a lower version',
      design: cluster({ engineVersion: '1.6.12' }),
      applied: cluster({ engineVersion: '1.6.22' }),
    },
    { title: 'encryption', design: cluster({ transitEncryptionEnabled: true }), applied: cluster({}) },
    { title: 'another type', design: cluster({ cacheNodeType: 'cache.m7g.large' }), applied: cluster({}) },
  ],
}
