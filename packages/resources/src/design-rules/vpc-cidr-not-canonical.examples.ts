import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet, vpcWith } from '../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'network addresses', design: inVpc(subnet('one', '10.0.1.0/24')) }],
  failing: [
    { title: 'a VPC', design: vpcWith({ cidrBlock: '10.0.0.18/16' }) },
    { title: 'a secondary block', design: vpcWith({ secondaryCidrBlocks: ['10.1.0.1/16'] }) },
    { title: 'a subnet', design: inVpc(subnet('one', '10.0.1.7/24')) },
  ],
}
