import type { Examples } from '@vpcanvas/rules'
import { interfaceEndpoint, vpcWith } from '../../example-network.ts'

const named = { privateDnsEnabled: true }

export const examples: Examples = {
  passing: [
    {
      title: 'both on',
      design: vpcWith({ enableDnsSupport: true, enableDnsHostnames: true }, interfaceEndpoint('e', [], named)),
    },
    { title: 'without names', design: vpcWith({ enableDnsHostnames: false }, interfaceEndpoint('e', [])) },
  ],
  failing: [
    { title: 'no hostnames', design: vpcWith({ enableDnsHostnames: false }, interfaceEndpoint('e', [], named)) },
    {
      title: 'neither',
      design: vpcWith({ enableDnsSupport: false, enableDnsHostnames: false }, interfaceEndpoint('e', [], named)),
    },
  ],
}
