import type { Examples } from '@vpcanvas/rules'
import { inVpc, subnet, vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'inside', design: inVpc(subnet('one', '10.0.255.0/24')) },
    {
      title: 'inside a secondary block',
      design: vpcWith({ secondaryCidrBlocks: ['10.1.0.0/16'] }, subnet('one', '10.1.4.0/24')),
    },
  ],
  failing: [
    { title: 'elsewhere', design: inVpc(subnet('one', '192.168.0.0/24')) },
    { title: 'wider than the VPC', design: vpcWith({ cidrBlock: '10.0.0.0/20' }, subnet('one', '10.0.0.0/18')) },
    {
      title: 'across two blocks of the VPC',
      design: vpcWith(
        { cidrBlock: '10.2.0.0/17', secondaryCidrBlocks: ['10.2.128.0/17'] },
        subnet('one', '10.2.0.0/16'),
      ),
    },
  ],
}
