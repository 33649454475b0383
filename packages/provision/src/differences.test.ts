import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences, spelled } from './differences.ts'
import { type Fact, type FactChange, type Facts, ref } from './facts.ts'

describe('differences', () => {
  it('gives one change for each item that goes or comes, each key, each plain value', () => {
    const live: Facts = {
      name: 'a',
      tags: { team: 'x', old: '1' },
      subnets: [ref('subnet', 'a'), ref('subnet', 'b')],
      size: 1,
    }
    const wanted: Facts = {
      name: 'b',
      tags: { team: 'y', fresh: '2' },
      subnets: [ref('subnet', 'b'), ref('subnet', 'c')],
      size: 1,
    }
    expect(differences(live, wanted)).toEqual([
      { fact: 'name', key: null, before: 'a', after: 'b' },
      { fact: 'subnets', key: null, before: ref('subnet', 'a'), after: undefined },
      { fact: 'subnets', key: null, before: undefined, after: ref('subnet', 'c') },
      { fact: 'tags', key: 'fresh', before: undefined, after: '2' },
      { fact: 'tags', key: 'old', before: '1', after: undefined },
      { fact: 'tags', key: 'team', before: 'x', after: 'y' },
    ])
  })

  it('says nothing of what is not wanted in particular', () => {
    expect(differences({ zone: 'a', ip: '10.0.0.4' }, { zone: 'a', ip: undefined })).toEqual([])
  })

  it('counts items of a set that are there twice', () => {
    expect(differences({ zones: ['a', 'a'] }, { zones: ['a'] })).toEqual([
      { fact: 'zones', key: null, before: 'a', after: undefined },
    ])
  })

  const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
  const item = fc.oneof(scalar, fc.record({ kind: fc.constant('vpc'), ref: fc.string() }))
  const facts: fc.Arbitrary<Facts> = fc.record({
    plain: item,
    set: fc.array(item, { maxLength: 5 }),
    record: fc.dictionary(fc.constantFrom('a', 'b', 'c'), item),
  })

  it('is empty exactly where nothing differs', () => {
    fc.assert(fc.property(facts, (one) => differences(one, one).length === 0))
    fc.assert(
      fc.property(
        facts,
        facts,
        (live, wanted) =>
          (differences(live, wanted).length === 0) ===
          Object.keys(wanted).every((key) => spelled(live[key]) === spelled(wanted[key])),
      ),
    )
  })

  it('leads from what there is to what is wanted', () => {
    fc.assert(
      fc.property(facts, facts, (live, wanted) => {
        const reached = differences(live, wanted).reduce(written, live)
        expect(differences(reached, wanted)).toEqual([])
      }),
    )
  })

  it('does not depend on the order of set items', () => {
    fc.assert(
      fc.property(fc.array(scalar), fc.array(scalar), (live, wanted) => {
        expect(differences({ set: live.toReversed() }, { set: wanted.toReversed() })).toEqual(
          differences({ set: live }, { set: wanted }),
        )
      }),
    )
  })
})

/** What a lifecycle would do with one change. */
function written(live: Facts, { fact, key, before, after }: FactChange): Facts {
  if (fact === 'plain') return { ...live, plain: after }
  if (fact === 'record') {
    const { [key ?? '']: _, ...rest } = live['record'] as Readonly<Record<string, Fact>>
    return { ...live, record: after === undefined ? rest : { ...rest, [key ?? '']: after } }
  }
  const items = live['set'] as readonly Fact[]
  if (after !== undefined) return { ...live, set: [...items, after] }
  return {
    ...live,
    set: items.toSpliced(
      items.findIndex((one) => spelled(one) === spelled(before)),
      1,
    ),
  }
}
