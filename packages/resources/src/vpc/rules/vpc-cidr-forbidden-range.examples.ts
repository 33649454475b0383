import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a private range', design: vpcWith({ cidrBlock: '172.16.0.0/16' }) },
    { title: 'shared address space', design: vpcWith({ cidrBlock: '100.64.0.0/16' }) },
  ],
  failing: [
    { title: 'link-local', design: vpcWith({ cidrBlock: '169.254.0.0/16' }) },
    { title: 'loopback', design: vpcWith({ cidrBlock: '127.0.0.0/16' }) },
    { title: 'multicast', design: vpcWith({ cidrBlock: '224.0.0.0/24' }) },
    { title: 'a secondary block of 0.0.0.0/8', design: vpcWith({ secondaryCidrBlocks: ['0.1.0.0/16'] }) },
  ],
}
