import type { Examples } from '@vpcanvas/rules'
import { egressOnly, inVpc, ipv6Vpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'an IPv6 range', design: ipv6Vpc(egressOnly()) }],
  failing: [{ title: 'IPv4 alone', design: inVpc(egressOnly()) }],
}
