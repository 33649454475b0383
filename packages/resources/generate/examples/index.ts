import { arrange, canonicalJson, type Design, schemasOf } from '@vpcanvas/model'
import { figuresOf } from '../../src/figures.ts'
import { kinds } from '../../src/kinds.ts'
import { cacheExamples } from './caches.ts'
import { designFor, type Example } from './example.ts'
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
      const design = { ...drawn, layout: arrange(drawn, figuresOf(kinds), schemasOf(kinds)) }
      const expected = { title, lesson, docs, flows }
      return [
        [`${id}.vpcanvas.json`, canonicalJson(design)],
        [`${id}.expected.json`, `${JSON.stringify(expected, null, 2)}\n`],
      ] as const
    }),
  )
}
