import type { Examples } from '@vpcanvas/rules'
import { host, ipv6Vpc, networkInterface, subnet, vpcWith } from '../../example-network.ts'

const own = (hosts: readonly string[], ...groups: readonly (readonly string[])[]) =>
  vpcWith(
    { ipv6CidrBlock: '2001:db8::/56', ipv6Pool: 'ipv6pool-ec2-0abc' },
    subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 1 }),
    host('web', 's', { ipv6Addresses: [...hosts] }),
    ...groups.map((ipv6Addresses, n) =>
      networkInterface(`eni-${n}`, 's', { instance: 'web', deviceIndex: n + 1, ipv6Addresses: [...ipv6Addresses] }),
    ),
  )

export const examples: Examples = {
  passing: [
    { title: 'free ones of the block', design: own(['2001:db8:0:1::10'], ['2001:db8:0:1::11'], ['2001:db8:0:1::12']) },
  ],
  failing: [
    { title: 'another subnet’s', design: own([], ['2001:db8:0:2::10']) },
    { title: 'one AWS keeps', design: own([], ['2001:db8:0:1::3']) },
    { title: 'another interface’s', design: own([], ['2001:db8:0:1::10'], ['2001:DB8:0:1:0::10']) },
    { title: 'an instance’s', design: own(['2001:db8:0:1::10'], ['2001:db8:0:1::10']) },
    {
      title: 'one of a block that nobody knows yet',
      design: ipv6Vpc(
        subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 1 }),
        networkInterface('eni', 's', { ipv6Addresses: ['2001:db8:0:1::10'] }),
      ),
    },
    {
      title: 'less than none',
      design: ipv6Vpc(
        subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 1 }),
        networkInterface('eni', 's', { ipv6AddressCount: -1 }),
      ),
    },
  ],
}
