import type { Examples } from '@vpcanvas/rules'
import { host, ipv6Vpc, subnet, vpcWith } from '../../example-network.ts'

const own = (...groups: readonly (readonly string[])[]) =>
  vpcWith(
    { ipv6CidrBlock: '2001:db8::/56', ipv6Pool: 'ipv6pool-ec2-0abc' },
    subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 1 }),
    ...groups.map((ipv6Addresses, n) => host(`host-${n}`, 's', { ipv6Addresses: [...ipv6Addresses] })),
  )

export const examples: Examples = {
  passing: [
    { title: 'free ones of the block', design: own(['2001:db8:0:1::10', '2001:db8:0:1::11'], ['2001:db8:0:1::12']) },
    {
      title: 'a number',
      design: ipv6Vpc(subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 1 }), host('web', 's', { ipv6AddressCount: 2 })),
    },
  ],
  failing: [
    { title: 'no address', design: own(['one']) },
    { title: 'another subnet’s', design: own(['2001:db8:0:2::10']) },
    { title: 'one AWS keeps', design: own(['2001:db8:0:1::3']) },
    { title: 'somebody else’s, spelt otherwise', design: own(['2001:db8:0:1::10'], ['2001:DB8:0:1:0::10']) },
    { title: 'the same twice', design: own(['2001:db8:0:1::10', '2001:db8:0:1::10']) },
    {
      title: 'one of a block that nobody knows yet',
      design: ipv6Vpc(
        subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 1 }),
        host('web', 's', { ipv6Addresses: ['2001:db8:0:1::10'] }),
      ),
    },
    {
      title: 'less than none',
      design: ipv6Vpc(subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 1 }), host('web', 's', { ipv6AddressCount: -1 })),
    },
  ],
}
