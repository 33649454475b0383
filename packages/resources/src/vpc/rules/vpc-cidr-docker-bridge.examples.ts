import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'the block beside it', design: vpcWith({ cidrBlock: '172.18.0.0/16' }) }],
  failing: [
    { title: 'the same block', design: vpcWith({ cidrBlock: '172.17.0.0/16' }) },
    {
      title: 'a part of it as a secondary block',
      design: vpcWith({ cidrBlock: '172.16.0.0/16', secondaryCidrBlocks: ['172.17.8.0/24'] }),
    },
  ],
}
