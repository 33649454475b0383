import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'
import { egressOnly, many } from '../../example-network.ts'

const of = (count: number) =>
  designOf(
    { id: 'region', kind: 'region' },
    ...many(count, (n) => ({ id: `vpc-${n}`, kind: 'vpc', parent: 'region' })),
    ...many(count, (n) => egressOnly(`eigw-${n}`, `vpc-${n}`)),
  )

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(5) }],
  failing: [{ title: 'one more', design: of(6) }],
}
