import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'the same private range',
      design: vpcWith({ cidrBlock: '172.20.0.0/16', secondaryCidrBlocks: ['172.21.0.0/16'] }),
    },
    {
      title: 'shared address space',
      design: vpcWith({ cidrBlock: '10.0.0.0/16', secondaryCidrBlocks: ['100.64.0.0/16'] }),
    },
  ],
  failing: [
    {
      title: '192.168 beside 10',
      design: vpcWith({ cidrBlock: '10.0.0.0/16', secondaryCidrBlocks: ['192.168.0.0/16'] }),
    },
    {
      title: 'the default VPC’s range beside 172.16',
      design: vpcWith({ cidrBlock: '172.16.0.0/16', secondaryCidrBlocks: ['172.31.0.0/20'] }),
    },
    {
      title: '10 beside shared address space',
      design: vpcWith({ cidrBlock: '100.64.0.0/16', secondaryCidrBlocks: ['10.9.0.0/16'] }),
    },
  ],
}
