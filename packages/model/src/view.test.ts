import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Design, Resource } from './design.ts'
import { book, bookSchema, box, boxSchema, card, library, quote, schemas, shelf, shelfSchema } from './exampleKinds.ts'
import { viewOf } from './view.ts'

const design = library(
  shelf('s2'),
  shelf('s1'),
  box('inner', 'outer'),
  box('outer', 's1'),
  book('dune', 'inner'),
  book('emma', 's1'),
  card('note', 'emma', { see: ['dune'], quotes: [quote('q', 'dune')] }),
)
const view = viewOf(design, schemas)
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('a view', () => {
  it('is the same object for the same resources, another after a change', () => {
    const moved = { ...design, layout: { s1: { x: 0, y: 0, width: 1, height: 1 } } }
    expect(viewOf(moved, schemas)).toBe(view)
    expect(viewOf({ ...design, resources: { ...design.resources } }, schemas)).not.toBe(view)
  })

  it('finds resources by id, and as a kind', () => {
    expect(view.get('emma')).toBe(design.resources['emma'])
    expect(view.get('nobody')).toBeUndefined()
    expect(view.get('constructor')).toBeUndefined()
    expect(view.get(null)).toBeUndefined()
    expect(view.as(bookSchema, 'emma')?.props.pages).toBe(100)
    expect(view.as(bookSchema, 's1')).toBeUndefined()
  })

  it('lists in the order of ids, whatever order the design is in', () => {
    expect(ids(view.all(shelfSchema))).toEqual(['s1', 's2'])
    expect(ids(view.children('s1'))).toEqual(['emma', 'outer'])
    expect(ids(view.childrenOf(boxSchema, 's1'))).toEqual(['outer'])
    expect(ids(view.children(null))).toEqual(['note', 's1', 's2'])
    expect(view.children('emma')).toEqual([])
  })

  it('finds the nearest container of a kind, itself included', () => {
    expect(view.within(boxSchema, 'dune')?.id).toBe('inner')
    expect(view.within(shelfSchema, 'dune')?.id).toBe('s1')
    expect(view.within(bookSchema, 'dune')?.id).toBe('dune')
    expect(view.within(boxSchema, 'emma')).toBeUndefined()
  })

  it('knows who mentions a resource and where', () => {
    expect(view.mentions('dune').map(({ by, path }) => `${by.id} ${path.join('.')}`)).toEqual([
      'note see.dune',
      'note quotes.q.source.book',
    ])
    expect(view.mentions('nobody')).toEqual([])
  })

  it('does not go round in circles where containment does', () => {
    const circle = viewOf(library(box('a', 'b'), box('b', 'a')), schemas)
    expect(circle.within(shelfSchema, 'a')).toBeUndefined()
  })
})

describe('the view of a design that is being edited', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e'] as const
  const name = fc.constantFrom(...NAMES)
  const change = fc.tuple(
    name,
    fc.option(
      fc.oneof(
        fc.constantFrom('s1', 'a', 'b', null).map((parent) => (id: string): Resource => ({ ...box(id, 's1'), parent })),
        name.map(
          (parent) =>
            (id: string): Resource =>
              book(id, parent),
        ),
        fc.tuple(name, fc.uniqueArray(name), name).map(
          ([parent, see, quoted]) =>
            (id: string): Resource =>
              card(id, parent, { see, quotes: [quote('q', quoted)] }),
        ),
      ),
    ),
  )

  it('is the one that is built afresh', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), (edits) => {
        let design: Design = library(shelf('s1'))
        for (const changes of edits) {
          const resources = { ...design.resources }
          for (const [id, make] of changes) {
            if (make) resources[id] = make(id)
            else delete resources[id]
          }
          design = { ...design, resources }
          const [edited, fresh] = [viewOf(design, schemas), viewOf(design, { ...schemas })]
          expect(edited.all(boxSchema)).toEqual(fresh.all(boxSchema))
          expect(edited.all(bookSchema)).toEqual(fresh.all(bookSchema))
          for (const id of [...NAMES, 's1', null]) expect(edited.children(id)).toEqual(fresh.children(id))
          for (const id of NAMES) expect(edited.mentions(id)).toEqual(fresh.mentions(id))
        }
      }),
    )
  })
})
