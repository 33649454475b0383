import type { Examples } from '@vpcanvas/rules'
import { cachePart, inVpc } from '../../example-network.ts'

const port = (number: number) =>
  inVpc(
    ...cachePart().map((entry) =>
      entry.id === 'cache' ? { ...entry, props: { ...entry.props, port: number } } : entry,
    ),
  )

export const examples: Examples = {
  passing: [{ title: 'another port', design: port(7000) }],
  failing: [
    { title: 'zero', design: port(0) },
    { title: 'too large', design: port(65_536) },
  ],
}
