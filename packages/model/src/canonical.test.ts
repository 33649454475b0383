import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical.ts'
import { canonicalParts } from './canonicalParts.ts'
import { book, library, schemas, shelf } from './exampleKinds.ts'
import { readDesign } from './readDesign.ts'

describe('canonical JSON', () => {
  it('is spelled one way', () => {
    const design = library(book('emma', 's', 'dune'), shelf('s'))
    expect(canonicalJson(design)).toBe(`{
  "format": "vpcanvas",
  "version": 4,
  "id": "library",
  "name": "Library",
  "settings": {
    "protected": false
  },
  "resources": {
    "emma": {
      "id": "emma",
      "kind": "book",
      "name": "emma",
      "parent": "s",
      "props": {
        "pages": 100,
        "sequelOf": "dune"
      }
    },
    "s": {
      "id": "s",
      "kind": "shelf",
      "name": "s",
      "parent": null,
      "props": {
        "colour": "oak"
      }
    }
  },
  "layout": {},
  "intents": []
}
`)
  })

  it('does not depend on the order in which things were written', () => {
    const one = library(shelf('s'), book('emma', 's'))
    const other = library(
      { props: { sequelOf: null, pages: 100 }, parent: 's', name: 'emma', kind: 'book', id: 'emma' },
      shelf('s'),
    )
    expect(canonicalJson(other)).toBe(canonicalJson({ ...one, intents: [] }))
  })

  it('leaves out what is not there', () => {
    const design = library({ ...shelf('s'), props: { colour: 'oak', gone: undefined } })
    expect(canonicalJson(design)).not.toContain('gone')
  })

  it('is read back to the same bytes, whatever people write into names', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 255, unit: 'binary' }), fc.string(), (name, colour) => {
        const bytes = canonicalJson(library({ ...shelf('s'), name, props: { colour } }))
        const read = readDesign(JSON.parse(bytes), schemas)
        expect(read.ok && canonicalJson(read.design)).toBe(bytes)
      }),
    )
  })

  it('is the same in pieces, whatever things are called', () => {
    // Ids that are numbers, keys of a resource or of an object itself are such as could be put elsewhere.
    const id = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('10', '9', 'kind', 'id', '__proto__', 'é'))
    const shelves = fc.uniqueArray(fc.tuple(id, fc.string({ unit: 'binary' }), fc.jsonValue()), {
      selector: ([one]) => one,
      maxLength: 6,
    })
    fc.assert(
      fc.property(shelves, (all) => {
        const design = library(...all.map(([one, name, colour]) => ({ ...shelf(one), name, props: { colour } })))
        expect([...canonicalParts(design)].join('')).toBe(canonicalJson(design))
      }),
    )
  })
})
