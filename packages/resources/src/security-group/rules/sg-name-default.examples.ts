import type { Examples } from '@vpcanvas/rules'
import { group, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'another name', design: inVpc(group('cache')) }],
  failing: [{ title: 'default', design: inVpc({ ...group('cache'), name: 'default' }) }],
}
