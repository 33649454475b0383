import type { Examples } from '@vpcanvas/rules'
import { inVpc, memcachedPart } from '../../example-network.ts'

const port = (number: number) =>
  inVpc(
    ...memcachedPart().map((entry) =>
      entry.id === 'memcached' ? { ...entry, props: { ...entry.props, port: number } } : entry,
    ),
  )

export const examples: Examples = {
  passing: [{ title: 'another port', design: port(11_300) }],
  failing: [{ title: 'zero', design: port(0) }],
}
