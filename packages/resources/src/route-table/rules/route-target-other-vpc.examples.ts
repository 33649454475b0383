import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'
import { egressOnly, nat, route, subnet, table, twoVpcs } from '../../example-network.ts'

const target = (tableIn: string) =>
  designOf(
    { id: 'region', kind: 'region' },
    { id: 'a', kind: 'vpc', parent: 'region' },
    { id: 'b', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.1.0.0/16' } },
    { ...subnet('one', '10.0.0.0/24'), parent: 'a' },
    nat('nat', 'one', { connectivityType: 'private' }),
    { ...table('table', { routes: [route('192.168.0.0/16', 'nat')] }), parent: tableIn },
  )

export const examples: Examples = {
  passing: [{ title: 'a NAT gateway of the VPC', design: target('a') }],
  failing: [
    { title: 'a NAT gateway of another VPC', design: target('b') },
    {
      title: 'an egress-only internet gateway of another VPC',
      design: twoVpcs(egressOnly('eigw', 'vpc-2'), table('t', { routes: [route('::/0', 'eigw')] })),
    },
  ],
}
