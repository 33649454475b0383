import type { Examples } from '@vpcanvas/rules'
import { allow, group, host, ipv6Vpc, subnet } from '../../example-network.ts'

const dual = subnet('s', '10.0.0.0/24', 'a', { ipv6Index: 0 })
const web = (count: number) => host('web', 's', { ipv6AddressCount: count, securityGroups: ['g'] })

export const examples: Examples = {
  passing: [
    {
      title: 'both families',
      design: ipv6Vpc(
        dual,
        group('g', { ingress: [allow('0.0.0.0/0', 443), allow('::/0', 443)], egress: [allow('::/0', 443)] }),
        web(1),
      ),
    },
    {
      title: 'hosts without IPv6',
      design: ipv6Vpc(dual, group('g', { ingress: [allow('0.0.0.0/0', 443)] }), web(0)),
    },
    {
      title: 'narrow rules',
      design: ipv6Vpc(dual, group('g', { ingress: [allow('10.0.0.0/16', 443)], egress: [] }), web(1)),
    },
  ],
  failing: [
    {
      title: 'a web server for IPv4 only',
      design: ipv6Vpc(dual, group('g', { ingress: [allow('0.0.0.0/0', 443)], egress: [] }), web(1)),
    },
    { title: 'what AWS starts a group with', design: ipv6Vpc(dual, group('g'), web(1)) },
  ],
}
