import type { Examples } from '@vpcanvas/rules'
import { inVpc, list } from '../../example-network.ts'

const of = (addressFamily: 'IPv4' | 'IPv6') => inVpc(list('list', [], { addressFamily }))

export const examples: Examples = {
  passing: [{ title: 'the same family', design: of('IPv4'), applied: of('IPv4') }],
  failing: [{ title: 'the other family', design: of('IPv6'), applied: of('IPv4') }],
}
