import type { Examples } from '@vpcanvas/rules'
import { allow, group, host, inVpc, subnet } from '../../example-network.ts'
import type { SecurityGroupRule } from '../../security-group/schema.ts'

const out = (egress: SecurityGroupRule[]) =>
  inVpc(subnet('one', '10.0.0.0/24'), group('app', { egress }), host('host', 'one', { securityGroups: ['app'] }))

export const examples: Examples = {
  passing: [{ title: 'to the cache', design: out([allow('10.0.0.0/16', 6379)]) }],
  failing: [{ title: 'nowhere', design: out([]) }],
}
