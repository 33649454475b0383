import type { Examples } from '@vpcanvas/rules'
import { host, inVpc, subnet } from '../../example-network.ts'

const sized = (instanceType: string) => inVpc(subnet('one', '10.0.0.0/24'), host('host', 'one', { instanceType }))

export const examples: Examples = {
  passing: [{ title: 'the same size', design: sized('t4g.micro'), applied: sized('t4g.micro') }],
  failing: [{ title: 'another size', design: sized('t4g.small'), applied: sized('t4g.micro') }],
}
