import type { Examples } from '@vpcanvas/rules'
import { ipv6Vpc, subnet, vpcWith } from '../../example-network.ts'

const two = (a: number, b: number) =>
  ipv6Vpc(
    subnet('a', '10.0.0.0/24', 'a', { ipv6Index: a }),
    subnet('b', '10.0.1.0/24', 'b', { ipv6Index: b }),
    subnet('c', '10.0.2.0/24'),
  )

const sizes = (a: object, b: object) =>
  ipv6Vpc(subnet('a', '10.0.0.0/24', 'a', { ...a }), subnet('b', '10.0.1.0/24', 'b', { ...b }))

export const examples: Examples = {
  passing: [
    { title: 'parts of their own', design: two(0, 1) },
    { title: 'a /60 behind a /64', design: sizes({ ipv6Index: 15 }, { ipv6Index: 1, ipv6PrefixLength: 60 }) },
  ],
  failing: [
    { title: 'the same part', design: two(7, 7) },
    { title: 'a /64 in a /60', design: sizes({ ipv6Index: 16 }, { ipv6Index: 1, ipv6PrefixLength: 60 }) },
    { title: 'a /60 over a /64', design: sizes({ ipv6Index: 0, ipv6PrefixLength: 60 }, { ipv6Index: 9 }) },
    { title: 'a newcomer in a part that AWS holds for another', design: two(3, 3), applied: two(3, 4) },
    {
      title: 'a part that a written block takes in',
      design: vpcWith(
        { ipv6CidrBlock: '2001:db8::/56', ipv6Pool: 'ipv6pool-ec2-0abc' },
        subnet('a', '10.0.0.0/24', 'a', { ipv6CidrBlock: '2001:db8::/60' }),
        subnet('b', '10.0.1.0/24', 'b', { ipv6Index: 15 }),
      ),
    },
  ],
}
