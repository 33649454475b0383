import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'on', design: vpcWith({}) }],
  failing: [{ title: 'off', design: vpcWith({ enableDnsSupport: false, enableDnsHostnames: false }) }],
}
