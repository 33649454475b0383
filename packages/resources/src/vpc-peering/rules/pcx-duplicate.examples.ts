import type { Examples } from '@vpcanvas/rules'
import { peered, twoVpcs } from '../../example-network.ts'

const peering = (id: string, requester: string, accepter: string) => ({
  id,
  kind: 'vpcPeering',
  parent: 'region',
  props: { requester, accepter },
})

export const examples: Examples = {
  passing: [{ title: 'one', design: peered('10.0.0.0/16', '10.1.0.0/16') }],
  failing: [
    { title: 'two', design: twoVpcs(peering('a', 'vpc', 'vpc-2'), peering('b', 'vpc', 'vpc-2')) },
    { title: 'one each way', design: twoVpcs(peering('a', 'vpc', 'vpc-2'), peering('b', 'vpc-2', 'vpc')) },
  ],
}
