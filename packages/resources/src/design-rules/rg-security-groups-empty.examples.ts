import type { Examples } from '@vpcanvas/rules'
import { cachePart, group, host, inVpc } from '../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a group', design: inVpc(...cachePart()) }],
  failing: [
    { title: 'none', design: inVpc(...cachePart({ securityGroups: [] })) },
    {
      title: 'none, with a client',
      design: inVpc(
        ...cachePart({ securityGroups: [] }),
        group('app'),
        host('host', 'private-a', { securityGroups: ['app'] }),
      ),
    },
  ],
}
