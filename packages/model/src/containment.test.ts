import { describe, expect, it } from 'vitest'
import { isWithin, refusalToHold, subtree, twinRefusal } from './containment.ts'
import { book, box, library, schemas, shelf } from './exampleKinds.ts'

const design = library(shelf('s'), box('outer', 's'), box('inner', 'outer'), book('dune', 'inner'), shelf('other'))

describe('containment', () => {
  it('allows what the kind says', () => {
    expect(refusalToHold(design, schemas, 'book', 's')).toBeNull()
    expect(refusalToHold(design, schemas, 'shelf', null)).toBeNull()
  })

  it('refuses the rest in words, with the places that would do', () => {
    expect(refusalToHold(design, schemas, 'book', null)).toEqual({
      en: 'Book goes into: Shelf or Box.',
      ko: '책 리소스를 둘 수 있는 곳: 책장 또는 상자.',
    })
    expect(refusalToHold(design, schemas, 'card', 'outer')?.en).toBe('Card goes into: the canvas itself or Shelf.')
    expect(refusalToHold(design, schemas, 'book', 'nowhere')?.en).toMatch(/no resource "nowhere"/)
    expect(refusalToHold(design, schemas, 'lamp', null)?.en).toMatch(/no kind "lamp"/)
  })

  it.each(['constructor', 'toString', '__proto__'])('takes the word %s for no kind and no resource', (word) => {
    expect(refusalToHold(design, schemas, word, null)).not.toBeNull()
    expect(refusalToHold(design, schemas, 'shelf', word)).not.toBeNull()
    expect(isWithin(design, word, 's')).toBe(false)
  })

  it('lists a resource with everything in it, containers first', () => {
    expect(subtree(design, 's')).toEqual(['s', 'outer', 'inner', 'dune'])
    expect(subtree(design, 'dune')).toEqual(['dune'])
  })

  it('knows what is inside what', () => {
    expect(isWithin(design, 'dune', 's')).toBe(true)
    expect(isWithin(design, 's', 's')).toBe(true)
    expect(isWithin(design, 's', 'dune')).toBe(false)
    expect(isWithin(design, 'dune', 'other')).toBe(false)
    expect(isWithin(design, null, 's')).toBe(false)
  })

  it('ends where containers hold each other', () => {
    const circle = library(box('a', 'b'), box('b', 'a'))
    expect(subtree(circle, 'a')).toEqual(['a', 'b'])
    expect(isWithin(circle, 'a', 's')).toBe(false)
  })

  it('has room for one of what there is one of', () => {
    const twin = { id: 'c', kind: 'catalogue', name: 'The catalogue', parent: null, props: {} }
    expect(twinRefusal(design, schemas, 'catalogue')).toBeNull()
    expect(twinRefusal(library(twin), schemas, 'catalogue')?.en).toMatch(/"The catalogue" is already there/)
    expect(twinRefusal(design, schemas, 'shelf')).toBeNull()
  })
})
