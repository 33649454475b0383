import type { Examples } from '@vpcanvas/rules'
import { inVpc, ipv6Vpc, subnet, vpcWith } from '../../example-network.ts'

const own = (ipv6CidrBlock: string) =>
  vpcWith(
    { ipv6CidrBlock: '2001:db8:1234:1a00::/56', ipv6Pool: 'ipv6pool-ec2-0abc' },
    subnet('s', '10.0.0.0/24', 'a', { ipv6CidrBlock }),
  )

export const examples: Examples = {
  passing: [
    { title: 'the last part of a /56', design: ipv6Vpc(subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 255 })) },
    { title: 'a block of the VPC’s own range', design: own('2001:db8:1234:1a07::/64') },
    { title: 'IPv4 alone', design: inVpc(subnet('s', '10.0.0.0/24')) },
  ],
  failing: [
    { title: 'no range', design: inVpc(subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 0 })) },
    {
      title: 'a block, and no range',
      design: inVpc(subnet('s', '10.0.0.0/24', 'a', { ipv6CidrBlock: '2001:db8::/64' })),
    },
    { title: 'one part too many', design: ipv6Vpc(subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 256 })) },
    {
      title: 'one /60 too many',
      design: ipv6Vpc(subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 16, ipv6PrefixLength: 60 })),
    },
    { title: 'a part before the first', design: ipv6Vpc(subnet('s', '10.0.0.0/24', 'a', { ipv6Index: -1 })) },
    { title: 'a block elsewhere', design: own('2001:db8:1234:1b00::/64') },
    {
      title: 'a block of a range that nobody knows yet',
      design: ipv6Vpc(subnet('s', '10.0.0.0/24', 'a', { ipv6CidrBlock: '2001:db8::/64' })),
    },
  ],
}
