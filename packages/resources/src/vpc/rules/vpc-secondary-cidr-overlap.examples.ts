import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'side by side', design: vpcWith({ cidrBlock: '10.4.0.0/16', secondaryCidrBlocks: ['10.5.0.0/16'] }) },
  ],
  failing: [
    {
      title: 'inside the primary',
      design: vpcWith({ cidrBlock: '10.4.0.0/16', secondaryCidrBlocks: ['10.4.128.0/17'] }),
    },
    {
      title: 'two secondary blocks',
      design: vpcWith({ cidrBlock: '10.4.0.0/16', secondaryCidrBlocks: ['10.5.0.0/16', '10.5.1.0/24'] }),
    },
  ],
}
