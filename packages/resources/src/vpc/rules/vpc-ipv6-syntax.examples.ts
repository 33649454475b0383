import type { Examples } from '@vpcanvas/rules'
import { ipv6Vpc, vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'no IPv6', design: vpcWith({}) },
    { title: 'a range of Amazon’s', design: ipv6Vpc() },
    { title: 'a block', design: vpcWith({ ipv6CidrBlock: '2001:db8:1234:1a00::/56', ipv6Pool: 'ipv6pool-ec2-0abc' }) },
  ],
  failing: [
    { title: 'a word', design: vpcWith({ ipv6CidrBlock: 'yes', ipv6Pool: 'ipv6pool-ec2-0abc' }) },
    { title: 'an IPv4 block', design: vpcWith({ ipv6CidrBlock: '10.1.0.0/16', ipv6Pool: 'ipv6pool-ec2-0abc' }) },
    { title: 'host bits', design: vpcWith({ ipv6CidrBlock: '2001:db8::1/56', ipv6Pool: 'ipv6pool-ec2-0abc' }) },
  ],
}
