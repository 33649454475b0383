import { describe, expect, it } from 'vitest'
import { book, card, library, quote, shelf } from './exampleKinds.ts'
import { shareTexts } from './shareTexts.ts'

describe('sharing texts', () => {
  it('changes nothing that can be read', () => {
    const { resources } = library(
      shelf('the-long-shelf'),
      book('dune-the-first', 'the-long-shelf'),
      book('dune-messiah', 'the-long-shelf', 'dune-the-first'),
      card('a-note-on-dune', 'dune-the-first', { quotes: [quote('quoted-first', 'dune-messiah')] }),
    )
    const before = structuredClone(resources)
    shareTexts(resources)
    expect(resources).toEqual(before)
  })
})
