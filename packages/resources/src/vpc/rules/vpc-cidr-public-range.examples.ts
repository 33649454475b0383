import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'private space', design: vpcWith({ cidrBlock: '192.168.0.0/16' }) },
    { title: 'shared address space', design: vpcWith({ cidrBlock: '100.64.0.0/16' }) },
  ],
  failing: [
    { title: 'somebody else', design: vpcWith({ cidrBlock: '8.8.0.0/16' }) },
    { title: 'a secondary block', design: vpcWith({ secondaryCidrBlocks: ['52.0.0.0/16'] }) },
  ],
}
