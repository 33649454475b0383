import type { Examples } from '@vpcanvas/rules'
import { attached } from './attached.ts'

export const examples: Examples = {
  passing: [{ title: 'the same zone', design: attached({ second: {} }) }],
  failing: [{ title: 'another zone', design: attached({ second: { parent: 'b' } }) }],
}
