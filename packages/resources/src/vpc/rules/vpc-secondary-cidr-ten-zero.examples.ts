import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: '10.1 beside 10.0', design: vpcWith({ cidrBlock: '10.0.0.0/16', secondaryCidrBlocks: ['10.1.0.0/16'] }) },
  ],
  failing: [
    { title: '10.0 beside 10.1', design: vpcWith({ cidrBlock: '10.1.0.0/16', secondaryCidrBlocks: ['10.0.0.0/16'] }) },
    {
      title: 'a further part of 10.0',
      design: vpcWith({ cidrBlock: '10.0.0.0/20', secondaryCidrBlocks: ['10.0.64.0/20'] }),
    },
  ],
}
