import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

const of = (ipv6CidrBlock: string) => vpcWith({ ipv6CidrBlock, ipv6Pool: 'ipv6pool-ec2-0abc' })

export const examples: Examples = {
  passing: ['2001:db8::/44', '2001:db8::/56', '2001:db8::/60'].map((block) => ({ title: block, design: of(block) })),
  failing: ['2001:db8::/32', '2001:db8::/50', '2001:db8::/64'].map((block) => ({ title: block, design: of(block) })),
}
