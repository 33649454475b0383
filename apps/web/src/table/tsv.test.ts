import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromTsv, toTsv } from './tsv.ts'

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', "'", '=', '-', '+', '@', 'a', '1', ',') }),
)

describe('cells on the clipboard', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.array(text, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (width, all) => {
          const rows = all.map((row) => row.slice(0, width))
          // One empty cell and nothing at all look the same.
          fc.pre(!(rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '' && rows.length > 1))
          expect(fromTsv(toTsv(rows))).toEqual(rows)
        },
      ),
    )
  })

  it('are read from any spreadsheet: with either line end, with one at the end or none', () => {
    const wanted = [
      ['a', 'b'],
      ['c', 'two\nlines'],
    ]
    expect(fromTsv('a\tb\r\nc\t"two\nlines"\r\n')).toEqual(wanted)
    expect(fromTsv('a\tb\nc\t"two\nlines"')).toEqual(wanted)
    expect(fromTsv('')).toEqual([['']])
  })

  it('are never a formula there', () => {
    expect(toTsv([['=HYPERLINK("x")', '-1', '+cmd', "'=x"]])).toBe(`'=HYPERLINK("x")\t-1\t'+cmd\t''=x`)
  })

  it('are taken as they stand where quotes do not match', () => {
    expect(fromTsv('"a" b\t"c')).toEqual([['"a" b', '"c']])
  })
})
