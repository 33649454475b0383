import type { Examples } from '@vpcanvas/rules'
import { ipv6Vpc, vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a range of Amazon’s', design: ipv6Vpc() },
    { title: 'a block of a pool', design: vpcWith({ ipv6CidrBlock: '2001:db8::/56', ipv6Pool: 'ipv6pool-ec2-0abc' }) },
  ],
  failing: [{ title: 'a block of nowhere', design: vpcWith({ ipv6CidrBlock: '2001:db8::/56' }) }],
}
