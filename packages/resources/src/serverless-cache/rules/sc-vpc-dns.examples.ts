import type { Examples } from '@vpcanvas/rules'
import { serverlessPart, vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'DNS host names', design: vpcWith({ enableDnsHostnames: true }, ...serverlessPart()) }],
  failing: [{ title: 'none', design: vpcWith({ enableDnsHostnames: false }, ...serverlessPart()) }],
}
