import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'a block', design: vpcWith({ cidrBlock: '10.0.0.0/16' }) },
    { title: 'nothing yet, which another rule reports', design: vpcWith({ cidrBlock: '' }) },
    { title: 'host bits, which AWS drops', design: vpcWith({ cidrBlock: '10.0.0.1/16' }) },
  ],
  failing: [
    { title: 'an octet too large', design: vpcWith({ cidrBlock: '10.0.256.0/16' }) },
    { title: 'a leading zero', design: vpcWith({ cidrBlock: '10.0.0.00/16' }) },
    { title: 'spaces around it', design: vpcWith({ cidrBlock: ' 10.0.0.0/16 ' }) },
    { title: 'no prefix', design: vpcWith({ cidrBlock: '10.0.0.0' }) },
    { title: 'IPv6', design: vpcWith({ cidrBlock: 'fd00::/48' }) },
    { title: 'a secondary block', design: vpcWith({ secondaryCidrBlocks: ['10.1'] }) },
  ],
}
