import type { Examples } from '@vpcanvas/rules'
import { inVpc, publicPart, subnet } from '../../example-network.ts'

const group = (...subnets: string[]) => ({ id: 'group', kind: 'cacheSubnetGroup', props: { subnets } })

export const examples: Examples = {
  passing: [
    { title: 'a private subnet', design: inVpc(...publicPart, subnet('private', '10.0.1.0/24'), group('private')) },
  ],
  failing: [
    {
      title: 'a public subnet, a private one beside it',
      design: inVpc(...publicPart, subnet('private', '10.0.1.0/24'), group('public')),
    },
    { title: 'a public subnet alone', design: inVpc(...publicPart, group('public')) },
  ],
}
