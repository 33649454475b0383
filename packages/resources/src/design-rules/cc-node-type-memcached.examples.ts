import type { Examples } from '@vpcanvas/rules'
import { inVpc, memcachedPart } from '../example-network.ts'

const on = (cacheNodeType: string, engineVersion: string) => inVpc(...memcachedPart({ cacheNodeType, engineVersion }))

export const examples: Examples = {
  passing: [{ title: 'Graviton and a version of its time', design: on('cache.m6g.large', '1.5.16') }],
  failing: [
    { title: 'Graviton and an older version', design: on('cache.m6g.large', '1.5.10') },
    { title: 'a family with data tiering', design: on('cache.r6gd.xlarge', '1.6.22') },
  ],
}
