import type { Examples } from '@vpcanvas/rules'
import { host, ipv6Vpc, subnet, vpcWith } from '../../example-network.ts'

const of = (ipv6Index: number | null, count: number) =>
  ipv6Vpc(subnet('s', '10.0.0.0/24', 'a', { ipv6Index }), host('web', 's', { ipv6AddressCount: count }))

const own = vpcWith(
  { ipv6CidrBlock: '2001:db8::/56', ipv6Pool: 'ipv6pool-ec2-0abc' },
  subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 0 }),
  host('web', 's', { ipv6AddressCount: 1 }),
)

export const examples: Examples = {
  passing: [
    { title: 'nothing applied yet', design: of(1, 1) },
    { title: 'the block stays', design: of(1, 2), applied: of(1, 1) },
    { title: 'nobody had an address', design: of(2, 1), applied: of(1, 0) },
    { title: 'nobody keeps one', design: of(2, 0), applied: of(1, 1) },
    { title: 'the first block', design: of(2, 1), applied: of(null, 0) },
  ],
  failing: [
    { title: 'another part while a host has addresses', design: of(2, 1), applied: of(1, 1) },
    { title: 'another range of the VPC', design: own, applied: of(0, 1) },
  ],
}
