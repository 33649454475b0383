import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'SSH from an office', design: inVpc(group('app', { ingress: [allow('203.0.113.0/24', 22)] })) }],
  failing: [
    { title: 'SSH', design: inVpc(group('app', { ingress: [allow('0.0.0.0/0', 22)] })) },
    { title: 'a database over IPv6', design: inVpc(group('app', { ingress: [allow('::/0', 3306)] })) },
  ],
}
