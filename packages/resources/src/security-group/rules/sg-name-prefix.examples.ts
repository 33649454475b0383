import type { Examples } from '@vpcanvas/rules'
import { group, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'at the end', design: inVpc({ ...group('cache'), name: 'cache-sg-1' }) }],
  failing: [{ title: 'at the start', design: inVpc({ ...group('cache'), name: 'sg-cache' }) }],
}
