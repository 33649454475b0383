import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Design, Intent, Resource } from '../design.ts'
import { type Edit, EditRefused } from '../edit.ts'
import { book, box, card, library, quote, schemas, shelf } from '../exampleKinds.ts'
import { schemaOf } from '../kindSchema.ts'
import { type Reference, referencesIn } from '../references.ts'
import { applyEdits } from './apply.ts'
import { fallingWith } from './remove.ts'

const intent: Intent = { id: 'i', rule: 'allow', from: 'dune', to: 'emma', protocol: 'tcp', ports: [[1, 2]], note: '' }
const place = { x: 1, y: 2, width: 3, height: 4 }
const design: Design = {
  ...library(shelf('s'), box('crate', 's'), book('dune', 'crate'), book('emma', 's', 'dune'), card('note', 'emma')),
  layout: { dune: place, emma: place },
  intents: [intent],
}

function after(...edits: readonly Edit[]): Design {
  return applyEdits(design, edits, schemas)
}

function referencesOf({ kind, props }: Resource): readonly Reference[] {
  const schema = schemaOf(schemas, kind)
  return schema ? referencesIn(schema, props) : []
}

function refused(...edits: readonly Edit[]): string {
  try {
    after(...edits)
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error
    expect(error.text.ko).toMatch(/[가-힣]/)
    expect(edits).toContain(error.edit)
    return error.text.en
  }
  throw new Error('was not refused')
}

describe('edits', () => {
  it('apply all or none, and leave the design before alone', () => {
    const bytes = JSON.stringify(design)
    refused({ op: 'rename', id: 's', name: 'Oak' }, { op: 'remove', id: 'nobody' })
    after({ op: 'rename', id: 's', name: 'Oak' }, { op: 'remove', id: 'crate' })
    expect(JSON.stringify(design)).toBe(bytes)
  })

  it('say what to assume of the use of one resource, and take it back', () => {
    const span = { low: 1, typical: 5, high: 9 }
    const assume = (name: string, said: typeof span | null): Edit => ({ op: 'assume', id: 'dune', name, span: said })
    const said = after(assume('book.gb', span), assume('book.reads', { low: 0, typical: 0, high: 0 }))
    expect(said.resources['dune']?.usage).toEqual({ 'book.gb': span, 'book.reads': { low: 0, typical: 0, high: 0 } })
    expect(after(assume('book.gb', span), assume('book.gb', null)).resources['dune']).toEqual(design.resources['dune'])
    expect(refused(assume('book.gb', { low: 9, typical: 5, high: 1 }))).toMatch(/low, typical and high rise/)
    expect(refused(assume('book.gb', { low: -1, typical: 5, high: 9 }))).toMatch(/from 0/)
    expect(refused(assume('no name', span))).toMatch(/./)
    expect(refused({ op: 'assume', id: 'nobody', name: 'book.gb', span })).toMatch(/nobody/)
  })

  it('are the same made in a run and one by one, each seeing those before it', () => {
    const run: readonly Edit[] = [
      { op: 'rename', id: 's', name: 'Oak' },
      { op: 'rename', id: 'dune', name: 'Dune' },
      { op: 'rename', id: 's', name: 'Elm' },
      { op: 'remove', id: 'crate' },
      { op: 'rename', id: 'emma', name: 'Emma' },
      { op: 'rename', id: 'emma', name: 'Emma' },
    ]
    const single = run.reduce((at, edit) => applyEdits(at, [edit], schemas), design)
    expect(after(...run)).toEqual(single)
    expect(after({ op: 'rename', id: 's', name: 'A' }, { op: 'rename', id: 's', name: 's' }).resources['s']?.name).toBe(
      's',
    )
    expect(refused({ op: 'rename', id: 's', name: 'A' }, { op: 'rename', id: 'nobody', name: 'B' })).toContain('nobody')
  })

  it('share what they did not change', () => {
    const next = after({ op: 'rename', id: 'emma', name: 'Emma' })
    expect(next.resources['dune']).toBe(design.resources['dune'])
    expect(next.layout).toBe(design.layout)
    expect(after({ op: 'rename', id: 'emma', name: 'emma' })).toBe(design)
    expect(after({ op: 'set', id: 'emma', path: ['pages'], value: 100 })).toBe(design)
  })
})

describe('adding', () => {
  it('puts a resource into its container, and its box where it is given', () => {
    const next = after({ op: 'add', resource: book('moby', 'crate'), box: place })
    expect(next.resources['moby']).toEqual(book('moby', 'crate'))
    expect(next.layout['moby']).toBe(place)
  })

  it('is refused for what cannot be', () => {
    expect(refused({ op: 'add', resource: book('dune', 's') })).toMatch(/"dune" is taken/)
    expect(refused({ op: 'add', resource: book('a b', 's') })).toMatch(/not an id/)
    expect(refused({ op: 'add', resource: book('moby', 'emma') })).toMatch(/goes into/)
    expect(refused({ op: 'add', resource: { ...book('moby', 's'), props: { pages: 'many' } } })).toMatch(/"pages"/)
    expect(refused({ op: 'add', resource: { ...book('moby', 's'), name: 'x'.repeat(256) } })).toMatch(/255/)
    expect(refused({ op: 'add', resource: { ...shelf('t'), kind: 'constructor' } })).toMatch(/no kind/)
    const catalogue = { id: 'c', kind: 'catalogue', name: 'c', parent: null, props: {} }
    expect(refused({ op: 'add', resource: catalogue }, { op: 'add', resource: { ...catalogue, id: 'd' } })).toMatch(
      /one/,
    )
  })
})

describe('removing', () => {
  it('takes what is inside, empties what may be empty, and drops what cannot be without', () => {
    const next = after({ op: 'remove', id: 'crate' })
    expect(Object.keys(next.resources).toSorted()).toEqual(['emma', 'note', 's'])
    expect(next.resources['emma']?.props['sequelOf']).toBeNull()
    expect(next.layout).toEqual({ emma: place })
    expect(next.intents).toEqual([])
    // The card hangs on its book.
    expect(Object.keys(after({ op: 'remove', id: 'emma' }).resources)).not.toContain('note')
    expect([...fallingWith(design, schemas, 'emma')].toSorted()).toEqual(['emma', 'note'])
  })

  it('leaves nothing that is in, hangs on or names what is gone, and all else as it was', () => {
    const many = fc.array(fc.nat(), { minLength: 4, maxLength: 12 }).map((seeds) => {
      const things = [shelf('s'), box('box', 's'), book('dune', 's')]
      const ids = (kinds: readonly string[]) => things.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
      for (const [n, seed] of seeds.entries()) {
        const one = (among: readonly string[], by: number) => among[Math.floor(seed / by) % among.length] ?? 's'
        const home = one(ids(['shelf', 'box']), 3)
        if (seed % 3 === 0) things.push(box(`box-${n}`, home))
        else if (seed % 3 === 1) things.push(book(`book-${n}`, home, one(ids(['book']), 7)))
        else things.push(card(`card-${n}`, one(ids(['book', 'shelf']), 7), { see: [one(ids(['book']), 11)] }))
      }
      return library(...things)
    })
    fc.assert(
      fc.property(many, fc.nat(), (before, which) => {
        const ids = Object.keys(before.resources)
        const id = ids[which % ids.length] ?? 's'
        const gone = fallingWith(before, schemas, id)
        const { resources } = applyEdits(before, [{ op: 'remove', id }], schemas)
        expect(Object.keys(resources)).toEqual(ids.filter((one) => !gone.has(one)))
        for (const left of Object.values(resources)) {
          expect(gone.has(left.parent ?? '')).toBe(false)
          for (const named of referencesOf(left)) expect(gone.has(named.id)).toBe(false)
          const old = before.resources[left.id]
          if (old && !referencesOf(old).some((named) => gone.has(named.id))) expect(left).toBe(old)
        }
        // And nothing else is gone.
        for (const one of gone) {
          const fell = before.resources[one]
          const hangs = fell && referencesOf(fell).some((named) => named.hold === null && gone.has(named.id))
          expect(one === id || gone.has(fell?.parent ?? '') || hangs).toBe(true)
        }
      }),
    )
  })

  it('takes list items that name what is gone, however the list is written', () => {
    const messy = library(
      shelf('s'),
      book('dune', 's'),
      book('emma', 's'),
      card('note', 'emma', {
        see: ['dune', 'emma', 'dune', 'dune'],
        quotes: [quote('q', 'emma'), quote('q', 'dune'), quote('q', 'dune'), quote('r', 'emma')],
      }),
    )
    const next = applyEdits(messy, [{ op: 'remove', id: 'dune' }], schemas)
    expect(next.resources['note']?.props).toEqual(
      card('note', 'emma', { see: ['emma'], quotes: [quote('q', 'emma'), quote('r', 'emma')] }).props,
    )
    expect(next.resources['emma']).toBe(messy.resources['emma'])
  })

  it('of nothing is refused', () => {
    expect(refused({ op: 'remove', id: 'toString' })).toMatch(/no resource "toString"/)
  })
})

describe('setting', () => {
  it('changes one place', () => {
    expect(after({ op: 'set', id: 'emma', path: ['pages'], value: 7 }).resources['emma']?.props['pages']).toBe(7)
  })

  it('is refused where the shape would break or there is no such place', () => {
    expect(refused({ op: 'set', id: 'emma', path: ['pages'], value: null })).toMatch(/"pages"/)
    expect(refused({ op: 'set', id: 'emma', path: ['colour'], value: 'red' })).toMatch(/does not fit/)
    expect(refused({ op: 'set', id: 'emma', path: ['__proto__'], value: {} })).toMatch(/nothing at/)
    expect(refused({ op: 'set', id: 'note', path: ['quotes', 'q9', 'text'], value: '' })).toMatch(
      /nothing at "quotes.q9.text"/,
    )
    expect(refused({ op: 'set', id: 'emma', path: [], value: undefined })).toMatch(/does not fit/)
  })
})

describe('moving', () => {
  it('takes along what is inside', () => {
    const next = after({ op: 'add', resource: shelf('t') }, { op: 'move', id: 'crate', parent: 't', box: place })
    expect(next.resources['crate']?.parent).toBe('t')
    expect(next.resources['dune']).toBe(design.resources['dune'])
    expect(next.layout['crate']).toBe(place)
  })

  it('into itself, or where it does not belong, is refused', () => {
    expect(refused({ op: 'move', id: 'crate', parent: 'crate' })).toMatch(/inside itself/)
    expect(
      refused({ op: 'add', resource: box('inner', 'crate') }, { op: 'move', id: 'crate', parent: 'inner' }),
    ).toMatch(/inside itself/)
    expect(refused({ op: 'move', id: 'emma', parent: null })).toMatch(/goes into/)
  })
})

describe('placing', () => {
  it('never changes a resource', () => {
    const next = after({ op: 'place', boxes: { emma: { ...place, x: 9 } } })
    expect(next.resources).toBe(design.resources)
    expect(next.layout['emma']?.x).toBe(9)
  })

  it.each([{ x: Number.NaN }, { width: -1 }, { height: Number.POSITIVE_INFINITY }])('%j is refused', (bad) => {
    const box = { ...place, ...bad }
    expect(refused({ op: 'place', boxes: { emma: box } })).toMatch(/finite/)
    expect(refused({ op: 'move', id: 'emma', parent: 'crate', box })).toMatch(/finite/)
    expect(refused({ op: 'add', resource: shelf('t'), box })).toMatch(/finite/)
  })
})

describe('intents', () => {
  it('are recorded, replaced under the same id, and forgotten', () => {
    const wider = { ...intent, ports: [] }
    expect(after({ op: 'intend', intent: wider }).intents).toEqual([wider])
    expect(after({ op: 'intend', intent: { ...intent, id: 'j' } }).intents).toHaveLength(2)
    expect(after({ op: 'forget', intent: 'i' }).intents).toEqual([])
  })

  it('are refused where an end is not there or the words do not fit', () => {
    expect(refused({ op: 'intend', intent: { ...intent, to: 'nobody' } })).toMatch(/no resource "nobody"/)
    expect(refused({ op: 'intend', intent: { ...intent, ports: [[0, 70_000]] } })).toMatch(/"ports.0.1"/)
    expect(refused({ op: 'forget', intent: 'nothing' })).toMatch(/no intent/)
  })
})

describe('describing', () => {
  it('changes the name and the settings', () => {
    expect(after({ op: 'describe', name: 'Books' })).toMatchObject({ name: 'Books', settings: { protected: false } })
    expect(after({ op: 'describe', settings: { protected: true } }).settings).toEqual({ protected: true })
  })

  it('is refused for a name without end', () => {
    expect(refused({ op: 'describe', name: 'x'.repeat(256) })).toMatch(/255/)
  })
})
