import type { Examples } from '@vpcanvas/rules'
import { address, inVpc, nat, publicPart } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a NAT gateway’s', design: inVpc(...publicPart, address(), nat('nat', 'public', { elasticIp: 'eip' })) },
  ],
  failing: [{ title: 'nobody’s', design: inVpc(address()) }],
}
