import { keysOf, ordered } from './canonical.ts'
import type { Design } from './design.ts'

/** The one spelling of a design a piece at a time, for whoever has something else to do between two of them. */
export function* canonicalParts(design: Design): Generator<string> {
  yield* partsOf(design, 0)
  yield '\n'
}

/** The records of a design are written an entry at a time; what is smaller than an entry at once. */
function* partsOf(value: object, depth: 0 | 1): Generator<string> {
  const indent = '  '.repeat(depth + 1)
  const source = value as Record<string, unknown>
  // Whatever their order, an object has its numbers first.
  const keys = Object.keys(Object.fromEntries(keysOf(source, depth).map((key) => [key, null])))
  let before = '{'
  for (const key of keys) {
    const inner = source[key]
    yield `${before}\n${indent}${JSON.stringify(key)}: `
    before = ','
    if (depth === 0 && typeof inner === 'object' && inner !== null && !Array.isArray(inner)) yield* partsOf(inner, 1)
    else yield JSON.stringify(ordered(inner, depth + 1), null, 2).replaceAll('\n', `\n${indent}`)
  }
  yield before === '{' ? '{}' : `\n${'  '.repeat(depth)}}`
}
