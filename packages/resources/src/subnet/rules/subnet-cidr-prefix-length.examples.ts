import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'the whole VPC', design: inVpc(subnet('one', '10.0.0.0/16')) },
    { title: 'the narrowest', design: inVpc(subnet('one', '10.0.0.0/28')) },
  ],
  failing: [
    { title: 'too narrow', design: inVpc(subnet('one', '10.0.0.0/29')) },
    { title: 'too wide', design: inVpc(subnet('one', '10.0.0.0/15')) },
  ],
}
