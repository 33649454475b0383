import type { Examples } from '@vpcanvas/rules'
import { allow, gatewayEndpoint, group, host, inVpc, list, subnet, table } from '../../example-network.ts'

const withEgress = (egress: ReturnType<typeof allow>[]) =>
  inVpc(
    subnet('a', '10.0.0.0/24'),
    table('t', { subnets: ['a'] }),
    group('app', { egress }),
    list('offices', ['203.0.113.0/24']),
    host('web', 'a', { securityGroups: ['app'] }),
    gatewayEndpoint('e', ['t']),
  )

export const examples: Examples = {
  passing: [
    { title: 'everything out', design: withEgress([allow('0.0.0.0/0', 443)]) },
    {
      title: 'the prefix list of the service, by its id',
      design: withEgress([allow('0.0.0.0/0', 443, 443, { peer: { type: 'prefixList', prefixList: 'pl-78a54011' } })]),
    },
  ],
  failing: [
    { title: 'the VPC alone', design: withEgress([allow('10.0.0.0/16', 443)]) },
    { title: 'another port', design: withEgress([allow('0.0.0.0/0', 6379)]) },
    {
      title: 'the list of another service',
      design: withEgress([allow('0.0.0.0/0', 443, 443, { peer: { type: 'prefixList', prefixList: 'offices' } })]),
    },
  ],
}
