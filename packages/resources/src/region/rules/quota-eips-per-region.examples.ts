import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'
import { many } from '../../example-network.ts'

const of = (count: number) =>
  designOf(
    { id: 'region', kind: 'region' },
    ...many(count, (n) => ({ id: `eip-${n}`, kind: 'elasticIp', parent: 'region' })),
  )

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(5) }],
  failing: [{ title: 'one more', design: of(6) }],
}
