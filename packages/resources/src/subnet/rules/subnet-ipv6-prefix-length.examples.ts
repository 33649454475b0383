import type { Examples } from '@vpcanvas/rules'
import { ipv6Vpc, subnet, vpcWith } from '../../example-network.ts'

const of = (ipv6CidrBlock: string) => ({
  title: ipv6CidrBlock,
  design: vpcWith(
    { ipv6CidrBlock: '2001:db8::/44', ipv6Pool: 'ipv6pool-ec2-0abc' },
    subnet('s', '10.0.0.0/24', 'a', { ipv6CidrBlock }),
  ),
})

export const examples: Examples = {
  passing: [
    ...['2001:db8::/64', '2001:db8::/60', '2001:db8::/44'].map(of),
    {
      title: 'a /60 of a range to come',
      design: ipv6Vpc(subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 1, ipv6PrefixLength: 60 })),
    },
  ],
  failing: [
    ...['2001:db8::/66', '2001:db8::/80', '2001:db8::/62'].map(of),
    {
      title: 'a part of a size between',
      design: ipv6Vpc(subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 1, ipv6PrefixLength: 62 })),
    },
  ],
}
