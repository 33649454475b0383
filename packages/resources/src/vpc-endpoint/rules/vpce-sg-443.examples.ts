import type { Examples } from '@vpcanvas/rules'
import { allow, group, interfaceEndpoint, inVpc } from '../../example-network.ts'

const withIngress = (ingress: ReturnType<typeof allow>[]) =>
  inVpc(group('sg', { ingress }), interfaceEndpoint('e', [], { securityGroups: ['sg'] }))

export const examples: Examples = {
  passing: [
    { title: 'HTTPS', design: withIngress([allow('10.0.0.0/16', 443)]) },
    { title: 'all ports', design: withIngress([allow('10.0.0.0/16', 0, 65_535)]) },
  ],
  failing: [
    { title: 'nothing', design: withIngress([]) },
    { title: 'another port', design: withIngress([allow('10.0.0.0/16', 80)]) },
  ],
}
