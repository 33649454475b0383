import type { Examples } from '@vpcanvas/rules'
import { vpcWith } from '../../example-network.ts'

const [shared, dedicated] = [vpcWith({}), vpcWith({ instanceTenancy: 'dedicated' })]

export const examples: Examples = {
  passing: [{ title: 'from dedicated to default', design: shared, applied: dedicated }],
  failing: [{ title: 'from default to dedicated', design: dedicated, applied: shared }],
}
