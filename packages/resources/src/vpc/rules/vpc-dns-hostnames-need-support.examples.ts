import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'both on', design: vpcWith({}) },
    { title: 'both off', design: vpcWith({ enableDnsSupport: false, enableDnsHostnames: false }) },
  ],
  failing: [{ title: 'hostnames alone', design: vpcWith({ enableDnsSupport: false, enableDnsHostnames: true }) }],
}
