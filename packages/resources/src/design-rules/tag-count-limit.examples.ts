import type { Examples } from '@vpcanvas/rules'
import { inVpc, vpcWith } from '../example-network.ts'

const tags = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`tag-${index}`, 'v']))

export const examples: Examples = {
  passing: [{ title: '50 tags', design: vpcWith({ tags: tags(50) }) }],
  failing: [
    { title: '51 tags', design: vpcWith({ tags: tags(51) }) },
    { title: '52 tags on a cache', design: inVpc({ id: 'cache', kind: 'cacheCluster', props: { tags: tags(52) } }) },
  ],
}
