import type { Examples } from '@vpcanvas/rules'
import { twoVpcs } from '../../example-network.ts'

const having = (accepter: string) =>
  twoVpcs(
    { id: 'vpc-3', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.2.0.0/16' } },
    { id: 'peering', kind: 'vpcPeering', parent: 'region', props: { requester: 'vpc', accepter } },
  )

export const examples: Examples = {
  passing: [{ title: 'the same ends', design: having('vpc-2'), applied: having('vpc-2') }],
  failing: [{ title: 'another accepter', design: having('vpc-3'), applied: having('vpc-2') }],
}
