import type { Examples } from '@vpcanvas/rules'
import { acl, allow, entry, gateway, group, inVpc, route, table } from '../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'ids of their own',
      design: inVpc(gateway(), table('table', { routes: [route('0.0.0.0/0', 'igw'), route('203.0.113.0/24', 'igw')] })),
    },
  ],
  failing: [
    {
      title: 'two routes',
      design: inVpc(
        gateway(),
        table('table', { routes: [route('0.0.0.0/0', 'igw'), { ...route('203.0.113.0/24', 'igw'), id: '0.0.0.0/0' }] }),
      ),
    },
    {
      title: 'two entries',
      design: inVpc(acl('acl', { entries: [entry('ingress', 100), entry('egress', 100, { id: 'ingress-100' })] })),
    },
    {
      title: 'three rules',
      design: inVpc(group('sg', { ingress: [1, 2, 3].map((port) => allow('10.0.0.0/16', port, port, { id: 'r' })) })),
    },
  ],
}
