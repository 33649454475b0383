import { arrange, canonicalJson, type Design, type Intent, schemasOf } from '@vpcanvas/model'
import { networkOf } from '@vpcanvas/reachability'
import { figuresOf } from '../../src/figures.ts'
import { kinds } from '../../src/kinds.ts'
import { cacheExamples } from './caches.ts'
import { designFor, type Example, type ExpectedFlow } from './example.ts'
import { filterExamples } from './filters.ts'
import { gatewayExamples } from './gateways.ts'
import { peeringExamples } from './peerings.ts'

export const examples: readonly Example[] = [
  ...filterExamples,
  ...peeringExamples,
  ...gatewayExamples,
  ...cacheExamples,
]

/** The files of every example: the design, as any other, and what is expected of it. */
export function exampleFiles(): ReadonlyMap<string, string> {
  return new Map(
    examples.flatMap((example) => {
      const { id, title, lesson, docs, flows } = example
      const drawn: Design = designFor(example)
      const design = {
        ...drawn,
        intents: intentsOf(flows, drawn),
        layout: arrange(drawn, figuresOf(kinds), schemasOf(kinds)),
      }
      const expected = { title, lesson, docs, flows }
      return [
        [`${id}.vpcanvas.json`, canonicalJson(design)],
        [`${id}.expected.json`, `${JSON.stringify(expected, null, 2)}\n`],
      ] as const
    }),
  )
}

/** What of the flows an intent can say: connections between what is drawn, to a port. */
function intentsOf(flows: readonly ExpectedFlow[], design: Design): readonly Intent[] {
  const { hosts } = networkOf(design, kinds)
  const isDrawn = (end: string) => hosts.has(end) || (end === 'internet' && Object.hasOwn(design.resources, end))
  return flows
    .filter(({ from, to, port, verdict }) => isDrawn(from) && isDrawn(to) && port && verdict !== 'unsupported')
    .map(({ from, to, protocol, port = 0, verdict }, n) => ({
      id: `flow-${n + 1}`,
      rule: verdict === 'reachable' ? 'allow' : 'forbid',
      from,
      to,
      protocol,
      ports: [[port, port]],
      note: '',
    }))
}

/** The words of the examples, for the gallery. */
export function exampleWords(): string {
  const words = examples.map(({ id, title, lesson, docs }) => [id, { title, lesson, docs }] as const)
  return `${JSON.stringify(Object.fromEntries(words), null, 2)}\n`
}
