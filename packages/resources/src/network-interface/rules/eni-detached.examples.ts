import type { Examples } from '@vpcanvas/rules'
import { attached } from './attached.ts'

export const examples: Examples = {
  passing: [{ title: 'attached', design: attached({ second: {} }) }],
  failing: [{ title: 'attached to nothing', design: attached({ second: { instance: null } }) }],
}
