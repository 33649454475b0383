import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const on = (port: number) => inVpc(...cachePart({ port }))

export const examples: Examples = {
  passing: [{ title: 'the same', design: on(6379), applied: on(6379) }],
  failing: [{ title: 'another', design: on(6380), applied: on(6379) }],
}
