import type { Examples } from '@vpcanvas/rules'
import { address, gateway, inVpc, nat } from '../../example-network.ts'

const regional = (props = {}) => inVpc(gateway(), address(), nat('nat', 'vpc', props))

export const examples: Examples = {
  passing: [{ title: 'as it comes', design: regional() }],
  failing: [
    { title: 'private', design: regional({ connectivityType: 'private' }) },
    { title: 'with an Elastic IP', design: regional({ elasticIp: 'eip' }) },
    { title: 'with a private address', design: regional({ privateIpAddress: '10.0.0.9' }) },
  ],
}
