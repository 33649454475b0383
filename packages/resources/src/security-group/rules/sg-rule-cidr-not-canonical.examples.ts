import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a network address', design: inVpc(group('cache', { ingress: [allow('10.0.0.0/24', 6379)] })) }],
  failing: [{ title: 'host bits', design: inVpc(group('cache', { ingress: [allow('10.0.0.8/24', 6379)] })) }],
}
