import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'a web server',
      design: inVpc(group('app', { ingress: [allow('0.0.0.0/0', 80), allow('0.0.0.0/0', 443)] })),
    },
    {
      title: 'a port of one’s own, from the VPC',
      design: inVpc(group('app', { ingress: [allow('10.0.0.0/16', 9000)] })),
    },
  ],
  failing: [
    {
      title: 'a port of one’s own, from everywhere',
      design: inVpc(group('app', { ingress: [allow('0.0.0.0/0', 9000)] })),
    },
  ],
}
