import type { Examples } from '@vpcanvas/rules'
import { address, inVpc, nat, publicPart } from '../../example-network.ts'

const two = (a: string, b: string) =>
  inVpc(
    ...publicPart,
    address('eip'),
    address('eip-2'),
    nat('a', 'public', { elasticIp: a }),
    nat('b', 'public', { elasticIp: b }),
  )

export const examples: Examples = {
  passing: [{ title: 'one each', design: two('eip', 'eip-2') }],
  failing: [{ title: 'one for both', design: two('eip', 'eip') }],
}
