import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'

const two = (a: string, b: string) =>
  designOf(
    { id: 'region', kind: 'region' },
    { id: 'a', kind: 'vpc', parent: 'region', props: { cidrBlock: a } },
    { id: 'b', kind: 'vpc', parent: 'region', props: { cidrBlock: b } },
  )

export const examples: Examples = {
  passing: [{ title: 'two ranges', design: two('10.0.0.0/16', '10.1.0.0/16') }],
  failing: [
    { title: 'the same range twice', design: two('10.0.0.0/16', '10.0.0.0/16') },
    { title: 'one inside the other', design: two('10.0.0.0/16', '10.0.64.0/20') },
  ],
}
