import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

const small = vpcWith({ cidrBlock: '10.0.0.0/28' })

export const examples: Examples = {
  passing: [
    { title: 'a roomy VPC', design: vpcWith({ cidrBlock: '10.0.0.0/20' }) },
    { title: 'a small one that AWS holds already', design: small, applied: small },
    {
      title: 'a small one with a second block',
      design: vpcWith({ cidrBlock: '10.0.0.0/28', secondaryCidrBlocks: ['10.4.0.0/20'] }),
    },
  ],
  failing: [{ title: 'one subnet fills it', design: small }],
}
