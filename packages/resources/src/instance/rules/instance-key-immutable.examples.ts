import type { Examples } from '@vpcanvas/rules'
import { host, inVpc, subnet } from '../../example-network.ts'

const design = (parent: string, imageId = 'ami-0123456789abcdef0', instanceType = 't4g.micro') =>
  inVpc(subnet('one', '10.0.0.0/24'), subnet('two', '10.0.1.0/24'), host('host', parent, { imageId, instanceType }))

export const examples: Examples = {
  passing: [{ title: 'another size', design: design('one', undefined, 't4g.small'), applied: design('one') }],
  failing: [
    { title: 'another image', design: design('one', 'ami-0fedcba9876543210'), applied: design('one') },
    { title: 'another subnet', design: design('two'), applied: design('one') },
  ],
}
