import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DESIGN_VERSION, type Design, type Intent, type IntentEnd } from './design.ts'
import { EditRefused } from './edit.ts'
import { book, box, library, schemas, shelf } from './exampleKinds.ts'
import { historyOf, record, redo, undo } from './history.ts'
import { endKey, resourcesNamed } from './intents.ts'
import { applyEdits } from './operations/apply.ts'
import { readDesign } from './readDesign.ts'

const IDS = ['s', 'crate', 'dune', 'emma']
const design = library(shelf('s'), box('crate', 's'), book('dune', 'crate'), book('emma', 's'))

function about(from: IntentEnd, to: IntentEnd, id = 'i'): Intent {
  return { id, rule: 'forbid', from, to, protocol: 'tcp', ports: [], note: '' }
}

function saying(...intents: readonly Intent[]): Design {
  return intents.reduce((at, intent) => applyEdits(at, [{ op: 'intend', intent }], schemas), design)
}

describe('an intent', () => {
  const ends: readonly IntentEnd[] = [
    'dune',
    'internet',
    'onPremises',
    { in: 'crate' },
    { group: 'emma' },
    { tag: 'tier', value: '' },
    { kind: 'book' },
  ]

  it.each(ends.map((end) => [JSON.stringify(end), end] as const))('may be about %s, and is read again', (_, end) => {
    const written = saying(about(end, 'emma'))
    const read = readDesign(JSON.parse(JSON.stringify(written)), schemas)
    expect(read).toMatchObject({ ok: true, design: { intents: written.intents } })
  })

  it('of a file of an older version stays as it is', () => {
    const { version: _, ...old } = saying(about('dune', 'emma'))
    expect(readDesign({ ...old, version: 1 }, schemas)).toMatchObject({
      ok: true,
      design: { version: DESIGN_VERSION, intents: [about('dune', 'emma')] },
    })
  })

  it.each([
    ['intents.0.from.in', { from: { in: '../..' } }],
    ['intents.0.from', { from: { in: 'crate', group: 'emma' } }],
    ['intents.0.to', { to: { tag: 'tier' } }],
    ['intents.0.to.tag', { to: { tag: '', value: 'web' } }],
    ['intents.0.to', { to: ['dune'] }],
    ['intents.0.to', { to: null }],
    ['intents.0.to', { to: { __proto__: null, constructor: 'dune' } }],
    ['intents.0.ports.0', { ports: [[2, 1]] }],
    ['intents.0.ports.0.1', { ports: [[1, 65_536]] }],
    ['intents.0.rule', { rule: 'maybe' }],
  ])('is refused at %s: %j', (place, wrong) => {
    const read = readDesign({ ...design, intents: [{ ...about('dune', 'emma'), ...wrong }] }, schemas)
    expect(read).toMatchObject({ ok: false, place })
  })

  it('is not recorded about what is not there', () => {
    for (const end of [{ in: 'nobody' }, { group: 'nobody' }, 'nobody'] as const)
      expect(() => saying(about('dune', end))).toThrow(EditRefused)
    expect(saying(about({ tag: 'tier', value: 'nobody' }, { kind: 'nobody' })).intents).toHaveLength(1)
  })

  it('goes with what it names, and stays where it names nothing', () => {
    const kept = [about('internet', { kind: 'book' }, 'a'), about({ tag: 'tier', value: 'x' }, 'emma', 'b')]
    const gone = [
      about({ in: 'crate' }, 'emma', 'c'),
      about('emma', 'dune', 'd'),
      about('emma', { group: 'dune' }, 'e'),
    ]
    const after = applyEdits(saying(...kept, ...gone), [{ op: 'remove', id: 'crate' }], schemas)
    expect(after.intents).toEqual(kept)
  })

  it('about the internet outlives its picture', () => {
    const drawn = applyEdits(design, [{ op: 'add', resource: shelf('internet') }], schemas)
    const said = applyEdits(drawn, [{ op: 'intend', intent: about('internet', 'emma') }], schemas)
    expect(applyEdits(said, [{ op: 'remove', id: 'internet' }], schemas).intents).toEqual(said.intents)
  })
})

const anyEnd: fc.Arbitrary<IntentEnd> = fc.oneof(
  fc.constantFrom(...IDS, 'internet', 'onPremises'),
  fc.constantFrom(...IDS).map((id) => ({ in: id })),
  fc.constantFrom(...IDS).map((id) => ({ group: id })),
  fc.record({ tag: fc.constantFrom('a', '["b"]'), value: fc.constantFrom('', 'a') }),
  fc.constantFrom('book', 'box').map((kind) => ({ kind })),
)

describe('in any history, intents', () => {
  const change = fc.oneof(
    fc.tuple(anyEnd, anyEnd, fc.constantFrom('i', 'j', 'k')).map((ends) => ({ intend: about(...ends) })),
    fc.constantFrom(...IDS).map((remove) => ({ remove })),
    fc.constantFrom('i', 'j', 'k').map((forget) => ({ forget })),
  )

  it('name only what is there, and come back as they were', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const seen = [design]
        let history = historyOf(design)
        for (const one of changes) {
          const edit =
            'intend' in one
              ? ({ op: 'intend', intent: one.intend } as const)
              : 'remove' in one
                ? ({ op: 'remove', id: one.remove } as const)
                : ({ op: 'forget', intent: one.forget } as const)
          try {
            history = record(history, { en: 'x', ko: 'x' }, applyEdits(history.present, [edit], schemas))
          } catch (error) {
            if (!(error instanceof EditRefused)) throw error
          }
          if (history.present !== seen.at(-1)) seen.push(history.present)
          for (const id of history.present.intents.flatMap(resourcesNamed))
            expect(Object.hasOwn(history.present.resources, id), id).toBe(true)
        }
        const bytes = seen.map((one) => JSON.stringify(one))
        for (const one of seen.slice(0, -1).toReversed()) expect((history = undo(history)).present).toBe(one)
        for (const one of seen.slice(1)) expect((history = redo(history)).present).toBe(one)
        expect(seen.map((one) => JSON.stringify(one))).toEqual(bytes)
      }),
    )
  })

  it('have ends that are the same only where they are written alike', () => {
    fc.assert(
      fc.property(anyEnd, anyEnd, (a, b) => {
        expect(endKey(a) === endKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b))
        expect(endKey(a)).toBe(endKey(JSON.parse(JSON.stringify(a)) as IntentEnd))
      }),
    )
  })
})
