import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a description', design: inVpc(group('cache', { ingress: [allow('10.0.0.0/16', 6379)] })) }],
  failing: [
    {
      title: 'none',
      design: inVpc(group('cache', { ingress: [allow('10.0.0.0/16', 6379, 6379, { description: '' })] })),
    },
  ],
}
