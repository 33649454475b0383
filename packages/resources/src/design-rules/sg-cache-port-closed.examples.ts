import type { Examples } from '@vpcanvas/rules'
import { allow, cachePart, group, inVpc } from '../example-network.ts'

const admitting = (port: number) =>
  inVpc(group('sg', { ingress: [allow('10.0.0.0/16', port)] }), ...cachePart({ securityGroups: ['sg'], port: 6379 }))

export const examples: Examples = {
  passing: [{ title: 'the port', design: admitting(6379) }],
  failing: [{ title: 'another port', design: admitting(11_211) }],
}
