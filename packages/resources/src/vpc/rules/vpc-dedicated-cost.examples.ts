import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'default', design: vpcWith({}) }],
  failing: [{ title: 'dedicated', design: vpcWith({ instanceTenancy: 'dedicated' }) }],
}
