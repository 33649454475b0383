import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc, twoVpcs } from '../../example-network.ts'

const groups = [{ ...group('app'), parent: 'vpc-2' }, group('cache', { ingress: [allow('app', 6379)] })]

export const examples: Examples = {
  passing: [
    { title: 'a group of the VPC', design: inVpc(group('app'), group('cache', { ingress: [allow('app', 6379)] })) },
    {
      title: 'a group of a peer',
      design: twoVpcs(...groups, {
        id: 'peering',
        kind: 'vpcPeering',
        parent: 'region',
        props: { requester: 'vpc-2', accepter: 'vpc' },
      }),
    },
  ],
  failing: [{ title: 'a group of a stranger', design: twoVpcs(...groups) }],
}
