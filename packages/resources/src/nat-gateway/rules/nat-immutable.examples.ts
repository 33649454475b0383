import type { Examples } from '@vpcanvas/rules'
import { address, inVpc, nat, publicPart } from '../../example-network.ts'

const using = (elasticIp: string) =>
  inVpc(...publicPart, address('eip'), address('eip-2'), nat('nat', 'public', { elasticIp }))

export const examples: Examples = {
  passing: [{ title: 'the same address', design: using('eip'), applied: using('eip') }],
  failing: [{ title: 'another address', design: using('eip-2'), applied: using('eip') }],
}
