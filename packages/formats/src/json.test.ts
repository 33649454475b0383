import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseJson } from './json.ts'
import { Unreadable } from './unreadable.ts'

function refusal(text: string): string {
  try {
    parseJson(text)
  } catch (error) {
    if (error instanceof Unreadable) return error.text.en
    throw error
  }
  throw new Error('it was taken')
}

it('reads what any JSON writer writes', () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: 'medium' }), fc.constantFrom(undefined, 2, '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space)
      if (text.includes('"__proto__":')) return
      expect(parseJson(text).value).toEqual(JSON.parse(text))
    }),
  )
})

it('refuses what JSON.parse refuses, and takes nothing else', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (text, at, noise) => {
      const broken = text.slice(0, at % (text.length + 1)) + noise + text.slice((at % (text.length + 1)) + 1)
      let expected: unknown
      try {
        expected = JSON.parse(broken)
      } catch {
        expect(() => parseJson(broken)).toThrow(Unreadable)
        return
      }
      try {
        expect(parseJson(broken).value).toEqual(expected)
      } catch (error) {
        // Stricter than JSON.parse in two things only.
        expect((error as Error).message).toMatch(/is there twice|cannot be a key/)
      }
    }),
    { numRuns: 500 },
  )
})

it.each([
  ['{\n  "a": 1,\n  "b" 2\n}', '3:7: Expected ":", found "2".'],
  ['{"a": [1, 2', '1:12: The JSON document ends too early; expected "," or "]".'],
  ['{"a": 1} x', '1:10: There is more text after the end of the JSON document.'],
  ['{"a": 1, "a": 2}', '1:10: The key "a" is there twice.'],
  ['{"__proto__": {"polluted": true}}', '1:2: "__proto__" cannot be a key.'],
  ['{"a": "x\ny"}', '1:9: A line break or control character stands inside quotes.'],
  ['{"a": "x', '1:7: This text has no closing quote.'],
  ['["\\x"]', '1:3: "\\x" is no escape that JSON knows.'],
  ["{'a': 1}", `1:2: Expected a key in double quotes, found "'".`],
  ['[01]', '1:3: Expected "," or "]", found "1".'],
  ['[tru]', '1:2: Expected a value, found "t".'],
  ['', '1:1: The JSON document ends too early; expected a value.'],
])('%j is refused with its place', (text, line) => {
  expect(refusal(text)).toBe(line)
})

it('refuses nesting that only an attack has, and does not run out of stack', () => {
  expect(refusal('['.repeat(1_000_000))).toBe('1:102: More than 100 levels are nested inside one another.')
  expect(parseJson(`${'['.repeat(100)}1${']'.repeat(100)}`).value).toBeDefined()
})

it('knows where each value stood', () => {
  const parsed = parseJson('{\n  "a": [true,\n    { "b.c": 1 }]\n}')
  expect(parsed.placeOf(['a', 1, 'b.c'])).toEqual({ path: 'a.1.b.c', position: { line: 3, column: 7 } })
  expect(parsed.placeOf(['a', 0]).position).toEqual({ line: 2, column: 9 })
  expect(parsed.placeOf(['a', 7, 'deeper']).position).toEqual({ line: 2, column: 3 })
})
