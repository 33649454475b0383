import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a range', design: vpcWith({ cidrBlock: '10.0.0.0/16' }) }],
  failing: [
    { title: 'no range', design: vpcWith({ cidrBlock: '' }) },
    { title: 'spaces', design: vpcWith({ cidrBlock: '  ' }) },
  ],
}
