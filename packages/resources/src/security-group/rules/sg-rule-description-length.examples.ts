import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc } from '../../example-network.ts'

const described = (description: string) =>
  inVpc(group('cache', { ingress: [allow('10.0.0.0/16', 6379, 6379, { description })] }))

export const examples: Examples = {
  passing: [
    { title: 'none', design: described('') },
    { title: 'the longest', design: described('x'.repeat(255)) },
  ],
  failing: [
    { title: 'longer', design: described('x'.repeat(256)) },
    { title: 'Korean', design: described('앱에서 오는 요청') },
  ],
}
