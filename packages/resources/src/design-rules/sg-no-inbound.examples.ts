import type { Examples } from '@vpcanvas/rules'
import { allow, cachePart, group, host, inVpc } from '../example-network.ts'

const closed = cachePart({ securityGroups: ['closed'] })

export const examples: Examples = {
  passing: [
    { title: 'a rule for the VPC', design: inVpc(...cachePart()) },
    {
      title: 'a rule in one of two groups',
      design: inVpc(group('closed'), ...cachePart({ securityGroups: ['closed', 'cache-sg'] })),
    },
  ],
  failing: [
    { title: 'no rules', design: inVpc(group('closed'), ...closed) },
    {
      title: 'no rule for the app',
      design: inVpc(
        group('closed'),
        group('app', { egress: [allow('0.0.0.0/0', 0, 65_535)] }),
        ...closed,
        host('host', 'private-a', { securityGroups: ['app'] }),
      ),
    },
  ],
}
