import type { Examples } from '@vpcanvas/rules'
import { subnet, vpcWith } from '../../example-network.ts'
import type { SubnetProps } from '../schema.ts'

const of = (more: Partial<SubnetProps>) =>
  vpcWith({ ipv6CidrBlock: '2001:db8::/56', ipv6Pool: 'ipv6pool-ec2-0abc' }, subnet('s', '10.0.0.0/24', 'a', more))

export const examples: Examples = {
  passing: [
    { title: 'a part of the range', design: of({ ipv6Index: 1 }) },
    { title: 'a block', design: of({ ipv6CidrBlock: '2001:db8:0:1::/64' }) },
  ],
  failing: [{ title: 'both', design: of({ ipv6Index: 1, ipv6CidrBlock: '2001:db8:0:2::/64' }) }],
}
