import type { Examples } from '@vpcanvas/rules'
import { address, inVpc, nat, publicPart } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'an Elastic IP', design: inVpc(...publicPart, address(), nat('nat', 'public', { elasticIp: 'eip' })) },
    {
      title: 'a private NAT gateway',
      design: inVpc(...publicPart, nat('nat', 'public', { connectivityType: 'private' })),
    },
  ],
  failing: [
    { title: 'none', design: inVpc(...publicPart, nat('nat', 'public')) },
    { title: 'none, while one lies idle', design: inVpc(...publicPart, address('idle'), nat('nat', 'public')) },
  ],
}
