import type { Examples } from '@vpcanvas/rules'
import { attached } from './attached.ts'

export const examples: Examples = {
  passing: [{ title: 'one after another', design: attached({ second: {}, third: { deviceIndex: 2 } }) }],
  failing: [
    { title: 'the same twice', design: attached({ second: {}, third: {} }) },
    { title: 'the instance’s own', design: attached({ second: { deviceIndex: 0 } }) },
  ],
}
