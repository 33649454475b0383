import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'from the VPC', design: inVpc(group('cache', { ingress: [allow('10.0.0.0/16', 6379)] })) },
    { title: 'from a group', design: inVpc(group('app'), group('cache', { ingress: [allow('app', 6379)] })) },
  ],
  failing: [
    { title: 'Valkey', design: inVpc(group('cache', { ingress: [allow('0.0.0.0/0', 6379)] })) },
    {
      title: 'Memcached in a wide range',
      design: inVpc(group('cache', { ingress: [allow('0.0.0.0/0', 11_000, 12_000)] })),
    },
  ],
}
