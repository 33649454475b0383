import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

const applied = vpcWith({ cidrBlock: '10.0.0.0/16' })

export const examples: Examples = {
  passing: [
    { title: 'another range before anything is applied', design: vpcWith({ cidrBlock: '10.1.0.0/16' }) },
    { title: 'a secondary block', design: vpcWith({ secondaryCidrBlocks: ['10.1.0.0/16'] }), applied },
  ],
  failing: [{ title: 'a narrower range', design: vpcWith({ cidrBlock: '10.0.0.0/20' }), applied }],
}
