import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'the widest', design: vpcWith({ cidrBlock: '10.0.0.0/16' }) },
    { title: 'the narrowest', design: vpcWith({ cidrBlock: '10.0.0.0/28' }) },
  ],
  failing: [
    { title: 'too wide', design: vpcWith({ cidrBlock: '10.0.0.0/8' }) },
    { title: 'too narrow', design: vpcWith({ cidrBlock: '10.0.0.0/29' }) },
    { title: 'a secondary block too wide', design: vpcWith({ secondaryCidrBlocks: ['10.32.0.0/12'] }) },
  ],
}
