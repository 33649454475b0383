import { describe, expect, it } from 'vitest'
import { bookSchema, card, cardSchema, quote } from './exampleKinds.ts'
import { type KindSchema, looseReference } from './kindSchema.ts'
import { referencesIn } from './references.ts'
import { z } from './zod.ts'

describe('references', () => {
  it('are found wherever the schema has them, with the kinds they may name', () => {
    const { props } = card('c', 'moby', {
      see: ['emma', 'dune'],
      quotes: [quote('q1', 'ulysses'), { id: 'q2', text: '', source: { type: 'hearsay', who: 'emma' } }],
      notes: { about: 'moby' },
    })
    expect(referencesIn(cardSchema, props).map(({ path, id, to }) => [path.join('.'), id, to])).toEqual([
      ['about', 'moby', ['book', 'shelf']],
      ['see.emma', 'emma', ['book']],
      ['see.dune', 'dune', ['book']],
      ['quotes.q1.source.book', 'ulysses', ['book']],
    ])
  })

  it('say what gives way when the named resource goes', () => {
    const { props } = card('c', 'moby', { see: ['emma'], quotes: [quote('q1', 'ulysses')] })
    expect(referencesIn(cardSchema, props).map(({ hold }) => hold)).toEqual([
      null,
      { path: ['see', 'emma'], becomes: undefined },
      { path: ['quotes', 'q1'], becomes: undefined },
    ])
    expect(referencesIn(bookSchema, { pages: 1, sequelOf: 'dune' })).toEqual([
      { path: ['sequelOf'], id: 'dune', to: ['book'], hold: { path: ['sequelOf'], becomes: null } },
    ])
  })

  it('that are empty are none', () => {
    expect(referencesIn(bookSchema, { pages: 1, sequelOf: null })).toEqual([])
  })

  it('under the same name twice are told apart by number', () => {
    const { props } = card('c', 'moby', { see: ['emma', 'emma'], quotes: [quote('q', 'dune'), quote('q', 'emma')] })
    expect(referencesIn(cardSchema, props).map(({ path }) => path)).toEqual([
      ['about'],
      ['see', 'emma'],
      ['see', 1],
      ['quotes', 'q', 'source', 'book'],
      ['quotes', 1, 'source', 'book'],
    ])
  })

  it('of properties of a wrong shape do not fail', () => {
    expect(referencesIn(cardSchema, null)).toEqual([])
    expect(referencesIn(cardSchema, { about: 7, see: 'emma', quotes: [null, 3, { source: {} }] })).toEqual([])
  })

  it('that may be something else are told from it where they could be no id', () => {
    const shelfmark: KindSchema<{ where: string }> = {
      kind: 'shelfmark',
      label: { en: 'Shelfmark', ko: '서가 기호' },
      props: z.strictObject({ where: looseReference('shelf') }),
      parents: [null],
      changes: { where: 'inPlace' },
    }
    expect(referencesIn(shelfmark, { where: 'attic' })).toEqual([
      { path: ['where'], id: 'attic', to: ['shelf'], hold: null, loose: true },
    ])
    expect(referencesIn(shelfmark, { where: 'row 3/4' })).toEqual([])
  })
})
