import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../canonical.ts'
import { differenceBetween } from '../changes.ts'
import type { Design } from '../design.ts'
import { type Edit, EditRefused } from '../edit.ts'
import { book, box, card, library, quote, schemas, shelf } from '../exampleKinds.ts'
import { applyEdits } from '../operations/apply.ts'
import { readDesign } from '../readDesign.ts'
import { merged } from './merge.ts'
import { isSame, sharedWith } from './sharing.ts'

const base: Design = {
  ...library(
    shelf('s'),
    shelf('t'),
    box('x', 's'),
    box('y', 's'),
    book('b', 'x'),
    book('c', 's', 'b'),
    card('k', 's', { see: ['b', 'c'], quotes: [quote('q', 'b'), quote('r', 'c')], notes: { colour: 'red' } }),
  ),
  layout: { s: { x: 0, y: 0, width: 100, height: 100 } },
}
const after = (...edits: Edit[]) => applyEdits(base, edits, schemas)
const pages = (id: string, value: number): Edit => ({ op: 'set', id, path: ['pages'], value })

describe('two versions that began as one', () => {
  it.each<[string, Edit, Edit]>([
    ['different resources', pages('b', 1), pages('c', 2)],
    ['different properties of one', pages('b', 1), { op: 'rename', id: 'b', name: 'Ulysses' }],
    ['an addition and a change', { op: 'add', resource: book('n', 's') }, pages('b', 2)],
    ['two additions', { op: 'add', resource: book('n', 's') }, { op: 'add', resource: book('m', 'x') }],
    [
      'different items of one list',
      { op: 'set', id: 'k', path: ['quotes', 'q'], value: undefined },
      { op: 'set', id: 'k', path: ['quotes', 'r', 'text'], value: 'Call me.' },
    ],
    [
      'different names in one list',
      { op: 'set', id: 'k', path: ['see', 'b'], value: undefined },
      { op: 'set', id: 'k', path: ['see', 'c'], value: undefined },
    ],
    [
      'different keys of one record',
      { op: 'set', id: 'k', path: ['notes', 'size'], value: 'big' },
      { op: 'set', id: 'k', path: ['notes', 'colour'], value: 'blue' },
    ],
    ['a removal and a change elsewhere', { op: 'remove', id: 'b' }, pages('c', 9)],
    ['the name and a resource', { op: 'describe', name: 'Other' }, pages('c', 9)],
  ])('are put together where they changed %s, whoever is first', (_, one, other) => {
    const both = after(one, other)
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      const result = merged(base, after(mine), after(theirs), schemas)
      expect(result.ok && isSame({ ...result.design, layout: {} }, { ...both, layout: {} })).toBe(true)
    }
  })

  it.each<[string, Edit, Edit, string]>([
    ['set one property to different values', pages('b', 1), pages('b', 2), 'b pages'],
    ['took away what the other changed', { op: 'remove', id: 'x' }, pages('b', 2), 'b '],
    ['took away what the other filled', { op: 'remove', id: 'y' }, { op: 'add', resource: book('n', 'y') }, 'n '],
    ['took away what the other went on to name', { op: 'remove', id: 'y' }, { op: 'move', id: 'c', parent: 'y' }, 'c '],
    [
      'changed one item in two ways',
      { op: 'set', id: 'k', path: ['quotes', 'q', 'text'], value: 'one' },
      { op: 'set', id: 'k', path: ['quotes', 'q', 'source'], value: { type: 'hearsay', who: 'me' } },
      'k quotes.q',
    ],
    ['put two boxes into each other', { op: 'move', id: 'x', parent: 'y' }, { op: 'move', id: 'y', parent: 'x' }, 'x '],
  ])('ask somebody where one %s', (_, mine, theirs, place) => {
    const result = merged(base, after(mine), after(theirs), schemas)
    expect(result.ok ? [] : result.clashes.map(({ id, path }) => `${id} ${path.join('.')}`)).toEqual(
      expect.arrayContaining([expect.stringContaining(place)]),
    )
  })

  it('never quarrel about where a thing is drawn', () => {
    const place = (x: number): Edit => ({ op: 'place', boxes: { s: { x, y: 0, width: 100, height: 100 } } })
    const result = merged(base, after(place(1)), after(place(2), pages('b', 2)), schemas)
    expect(result).toMatchObject({ ok: true, design: { layout: { s: { x: 1 } } } })
  })
})

const id = fc.constantFrom('s', 't', 'x', 'y', 'b', 'c', 'k', 'n1', 'n2')
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ op: fc.constant('remove' as const), id }),
  fc.record({ op: fc.constant('rename' as const), id, name: fc.constantFrom('one', 'two') }),
  fc.record({ op: fc.constant('move' as const), id, parent: fc.option(id, { nil: null }) }),
  fc.record({
    op: fc.constant('set' as const),
    id,
    path: fc.constant(['pages']),
    value: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ op: fc.constant('add' as const), resource: fc.tuple(id, id).map(([own, parent]) => book(own, parent)) }),
)
/** A design after those of the edits that can be. */
const edited = fc.array(edit, { maxLength: 6 }).map((edits) =>
  edits.reduce((design, one) => {
    try {
      return applyEdits(design, [one], schemas)
    } catch (error) {
      if (error instanceof EditRefused) return design
      throw error
    }
  }, base),
)

describe('merging anything with anything', () => {
  it('gives a sound design, the same whoever is first, and takes a side as it is where the other did nothing', () => {
    fc.assert(
      fc.property(edited, edited, (mine, theirs) => {
        const [there, back] = [merged(base, mine, theirs, schemas), merged(base, theirs, mine, schemas)]
        expect(there.ok).toBe(back.ok)
        if (there.ok && back.ok) {
          expect(isSame(there.design.resources, back.design.resources)).toBe(true)
          expect(readDesign(JSON.parse(canonicalJson(there.design)), schemas).ok).toBe(true)
        }
        for (const one of [mine, theirs]) {
          expect(merged(base, one, base, schemas)).toMatchObject({ ok: true, design: { resources: one.resources } })
          const other = merged(base, base, one, schemas)
          expect(other.ok && isSame(other.design.resources, one.resources)).toBe(true)
        }
      }),
    )
  })

  it('compares what was read anew like what was edited', () => {
    fc.assert(
      fc.property(edited, edited, (before, now) => {
        const copy = JSON.parse(canonicalJson(now)) as Design
        const shared = sharedWith(before, copy)
        expect(shared).toEqual(copy)
        const { changed } = differenceBetween(before, shared)
        for (const one of changed) expect(isSame(before.resources[one], now.resources[one])).toBe(false)
        expect(sharedWith(now, copy)).toBe(now)
      }),
    )
  })
})
