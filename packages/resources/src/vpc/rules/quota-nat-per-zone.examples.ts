import type { Examples } from '@vpcanvas/rules'
import { inVpc, many, nat, subnet } from '../../example-network.ts'

const of = (count: number) =>
  inVpc(subnet('one', '10.0.0.0/24'), ...many(count, (n) => nat(`nat-${n}`, 'one', { connectivityType: 'private' })))

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(5) }],
  failing: [{ title: 'one more', design: of(6) }],
}
