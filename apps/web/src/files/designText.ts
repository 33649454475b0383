import type { Design } from '@vpcanvas/model'
import { inSlices } from '../ui/inSlices.ts'

const texts = new WeakMap<object, string>()

/** A design as JSON. Of one that was edited only what is new is written out; the rest is as it was written before. */
export async function designText(design: Design): Promise<string> {
  return (await inSlices(parts(design))).join('')
}

function* parts({ resources, layout, ...rest }: Design): Generator<string> {
  yield '{"resources":'
  yield* entries(resources)
  yield ',"layout":'
  yield* entries(layout)
  yield `,${JSON.stringify(rest).slice(1)}`
}

function* entries(record: Readonly<Record<string, object>>): Generator<string> {
  let before = '{'
  for (const [key, value] of Object.entries(record)) {
    let text = texts.get(value)
    if (text === undefined) texts.set(value, (text = JSON.stringify(value)))
    yield `${before}${JSON.stringify(key)}:${text}`
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}
