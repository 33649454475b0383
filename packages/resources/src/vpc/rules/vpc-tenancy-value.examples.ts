import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'default', design: vpcWith({ instanceTenancy: 'default' }) },
    { title: 'dedicated', design: vpcWith({ instanceTenancy: 'dedicated' }) },
  ],
  failing: [
    { title: 'host', design: vpcWith({ instanceTenancy: 'host' }) },
    { title: 'empty', design: vpcWith({ instanceTenancy: '' }) },
  ],
}
