import type { Examples } from '@vpcanvas/rules'
import { allow, group, host, inVpc, subnet } from '../../example-network.ts'

const cache = { id: 'cache', kind: 'replicationGroup', props: { securityGroups: ['cache-sg'] } }
const app = [subnet('one', '10.0.0.0/24'), group('app'), host('host', 'one', { securityGroups: ['app'] })]

export const examples: Examples = {
  passing: [
    { title: 'the clients’ group', design: inVpc(...app, group('cache-sg', { ingress: [allow('app', 6379)] }), cache) },
    {
      title: 'no client that has a group',
      design: inVpc(group('cache-sg', { ingress: [allow('10.0.0.0/16', 6379)] }), cache),
    },
  ],
  failing: [
    { title: 'the VPC', design: inVpc(...app, group('cache-sg', { ingress: [allow('10.0.0.0/16', 6379)] }), cache) },
  ],
}
