import { describe, expect, it } from 'vitest'
import type { Design, Id } from './design.ts'
import {
  book,
  bookSchema,
  box,
  boxSchema,
  card,
  cardSchema,
  catalogueSchema,
  library,
  quote,
  shelf,
  shelfSchema,
} from './exampleKinds.ts'
import { duplicate } from './copying.ts'
import { bring, bringWithContainers, connect, schemasOf } from './gestures.ts'
import { applyEdits } from './operations/apply.ts'
import type { Outcome, PlacedKind } from './placement.ts'

const bookKind: PlacedKind<{ pages: number; sequelOf: string | null }> = {
  schema: bookSchema,
  placement: {
    arrive: (_, parent) =>
      parent === 'full'
        ? { refused: { en: 'The shelf is full.', ko: '책장이 가득 찼습니다.' } }
        : {
            name: 'book',
            props: { pages: 1, sequelOf: null },
            companions: [{ op: 'add', resource: box('cover', 's') }],
            decided: { en: 'one page', ko: '한 쪽' },
          },
    readdress: (_, copy) => ({ ...copy.props, pages: 0 }),
  },
  connections: [
    {
      to: 'book',
      title: { en: 'Is the sequel of', ko: '속편' },
      connect: (_, from, to) =>
        from.id === to.id
          ? { refused: { en: 'Nothing is its own sequel.', ko: '자기 자신의 속편일 수 없습니다.' } }
          : [{ op: 'set', id: from.id, path: ['sequelOf'], value: to.id }],
    },
  ],
}

function plain(
  schema: PlacedKind['schema'],
  props: PlacedKind['schema'] extends never ? never : Record<string, unknown>,
): PlacedKind {
  return { schema, placement: { arrive: () => ({ name: schema.kind, props }) }, connections: [] }
}

const kinds = {
  shelf: plain(shelfSchema, { colour: 'oak' }),
  box: plain(boxSchema, {}),
  book: bookKind,
  card: {
    ...plain(cardSchema, { about: 'dune', see: [], quotes: [], notes: {} }),
    connections: [
      {
        to: 'book',
        title: { en: 'Tells of', ko: '설명' },
        connect: (_: unknown, from: { id: Id }, to: { id: Id }) => [
          { op: 'set' as const, id: from.id, path: ['see', to.id], value: to.id },
        ],
      },
    ],
  },
  catalogue: plain(catalogueSchema, {}),
}
const schemas = schemasOf(kinds)
const design = library(
  shelf('s'),
  shelf('full'),
  box('crate', 's'),
  book('dune', 'crate'),
  book('emma', 's', 'dune'),
  card('note', 'emma'),
)

function accepted(outcome: Outcome): Exclude<Outcome, { refused: unknown }> {
  if ('refused' in outcome) throw new Error(outcome.refused.en)
  return outcome
}

function after(outcome: Outcome, at: Design = design): Design {
  return applyEdits(at, accepted(outcome).edits, schemas)
}

describe('bringing', () => {
  it('adds a resource under a free name, with what comes along, and says what was decided', () => {
    const outcome = accepted(bring(design, kinds, 'book', 's', { id: 'new', box: { x: 0, y: 0, width: 1, height: 1 } }))
    expect(outcome).toMatchObject({ id: 'new', decided: { en: 'one page' } })
    const next = after(outcome)
    expect(next.resources['new']).toEqual({
      id: 'new',
      kind: 'book',
      name: 'book',
      parent: 's',
      props: { pages: 1, sequelOf: null },
    })
    expect(next.resources['cover']).toBeDefined()
    expect(next.layout['new']).toBeDefined()
    const first = after(bring(next, kinds, 'shelf', null), next)
    const shelves = after(bring(first, kinds, 'shelf', null), first)
    expect(Object.values(shelves.resources).map(({ name }) => name)).toContain('shelf-2')
  })

  it('is refused by containment, by the kind itself, and for a second one of one', () => {
    expect(bring(design, kinds, 'book', null)).toHaveProperty('refused.en', 'Book goes into: Shelf or Box.')
    expect(bring(design, kinds, 'book', 'full')).toHaveProperty('refused.en', 'The shelf is full.')
    expect(bring(design, kinds, 'lamp', null)).toHaveProperty('refused')
    const one = after(bring(design, kinds, 'catalogue', null))
    expect(bring(one, kinds, 'catalogue', null)).toHaveProperty('refused')
  })
})

describe('bringing with containers', () => {
  it('makes the container that is missing, the one that the kind names first', () => {
    const empty = library()
    const outcome = accepted(bringWithContainers(empty, kinds, 'box', null, { id: 'new' }))
    expect(outcome.id).toBe('new')
    const next = after(outcome, empty)
    expect(next.resources[next.resources['new']?.parent ?? '']?.kind).toBe('shelf')
  })

  it('makes none where there is one, or where none is needed', () => {
    expect(bringWithContainers(design, kinds, 'book', null)).toEqual(bring(design, kinds, 'book', null))
    const inside = accepted(bringWithContainers(design, kinds, 'book', 's', { id: 'new' }))
    expect(after(inside).resources['new']?.parent).toBe('s')
    expect(bringWithContainers(design, kinds, 'book', 'nobody')).toHaveProperty('refused')
    expect(bringWithContainers(library(), kinds, 'lamp', null)).toHaveProperty('refused')
  })
})

describe('connecting', () => {
  it('works whichever way the line was drawn', () => {
    for (const line of [connect(design, kinds, 'note', 'dune'), connect(design, kinds, 'dune', 'note')]) {
      expect(after(line).resources['note']?.props['see']).toEqual(['dune'])
    }
    expect(after(connect(design, kinds, 'dune', 'emma')).resources['dune']?.props['sequelOf']).toBe('emma')
  })

  it('is refused in words', () => {
    expect(connect(design, kinds, 's', 'crate')).toHaveProperty(
      'refused.en',
      'There is nothing to connect between these two (Shelf, Box).',
    )
    expect(connect(design, kinds, 'dune', 'dune')).toHaveProperty('refused.en', 'Nothing is its own sequel.')
    expect(connect(design, kinds, 'dune', 'nobody')).toHaveProperty('refused')
  })
})

describe('duplicating', () => {
  it('copies what is inside, follows mentions among the copies, and leaves the originals alone', () => {
    const quoting = library(shelf('s'), book('dune', 's'), book('emma', 's', 'dune'), {
      ...card('note', 'emma', { quotes: [quote('q', 'dune')] }),
      parent: 's',
    })
    const outcome = accepted(duplicate(quoting, kinds, ['s', 'dune']))
    const next = after(outcome, quoting)
    const copies = Object.values(next.resources).filter(({ id }) => !Object.hasOwn(quoting.resources, id))
    expect(copies.map(({ name }) => name).toSorted()).toEqual(['dune-2', 'emma-2', 'note-2', 's-2'])
    const named = (name: string) => copies.find((one) => one.name === name)
    expect(outcome.id).toBe(named('s-2')?.id)
    expect(named('emma-2')).toMatchObject({
      parent: named('s-2')?.id,
      props: { sequelOf: named('dune-2')?.id, pages: 0 },
    })
    expect(named('note-2')?.props).toMatchObject({
      about: named('emma-2')?.id,
      quotes: [{ source: { book: named('dune-2')?.id } }],
    })
    for (const [id, resource] of Object.entries(quoting.resources)) expect(next.resources[id]).toBe(resource)
  })

  it('puts the copy beside the original, or into another container', () => {
    const drawn = { ...design, layout: { emma: { x: 10, y: 10, width: 5, height: 5 } } }
    const beside = accepted(duplicate(drawn, kinds, ['emma']))
    expect(after(beside, drawn).layout[beside.id ?? '']).toEqual({ x: 34, y: 34, width: 5, height: 5 })
    const inside = accepted(duplicate(design, kinds, ['emma'], { into: { parent: 'crate' } }))
    expect(after(inside).resources[inside.id ?? '']?.parent).toBe('crate')
  })

  it('is refused where the copy cannot be', () => {
    expect(duplicate(design, kinds, ['emma'], { into: { parent: null } })).toHaveProperty('refused')
    const one = after(bring(design, kinds, 'catalogue', null, { id: 'c' }))
    expect(duplicate(one, kinds, ['c'])).toHaveProperty('refused')
  })

  it('of what is not there is nothing', () => {
    expect(duplicate(design, kinds, ['nobody', 'constructor'])).toEqual({ edits: [] })
  })
})
