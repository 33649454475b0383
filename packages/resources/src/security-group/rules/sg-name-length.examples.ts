import type { Examples } from '@vpcanvas/rules'
import { group, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a name', design: inVpc(group('cache')) }],
  failing: [{ title: 'none', design: inVpc({ ...group('cache'), name: '' }) }],
}
