import type { Examples } from '@vpcanvas/rules'
import { ipv6Vpc, subnet, vpcWith } from '../../example-network.ts'

const of = (ipv6CidrBlock: string) =>
  vpcWith(
    { ipv6CidrBlock: '2001:db8:1234:1a00::/56', ipv6Pool: 'ipv6pool-ec2-0abc' },
    subnet('s', '10.0.0.0/24', 'a', { ipv6CidrBlock }),
  )

export const examples: Examples = {
  passing: [
    { title: 'a block', design: of('2001:db8:1234:1a01::/64') },
    { title: 'a part of the VPC’s range', design: ipv6Vpc(subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 1 })) },
  ],
  failing: [
    { title: 'a word', design: of('yes') },
    { title: 'an IPv4 block', design: of('10.0.1.0/24') },
    { title: 'host bits', design: of('2001:db8:1234:1a01::7/64') },
  ],
}
