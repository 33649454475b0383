import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc, list } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'from the VPC', design: inVpc(group('cache', { ingress: [allow('10.0.0.0/16', 6379)] })) },
    { title: 'from a group', design: inVpc(group('app'), group('cache', { ingress: [allow('app', 6379)] })) },
  ],
  failing: [
    {
      title: 'a prefix list that holds everybody',
      design: inVpc(
        list('all', ['203.0.113.0/24', '0.0.0.0/0']),
        group('sg', { ingress: [allow('', 6379, 6379, { peer: { type: 'prefixList', prefixList: 'all' } })] }),
      ),
    },
    { title: 'Valkey', design: inVpc(group('cache', { ingress: [allow('0.0.0.0/0', 6379)] })) },
    {
      title: 'Memcached in a wide range',
      design: inVpc(group('cache', { ingress: [allow('0.0.0.0/0', 11_000, 12_000)] })),
    },
  ],
}
