import {
  applyEdits,
  type Design,
  type Edit,
  emptyDesign,
  type KindSchema,
  reference,
  schemasOf,
  z,
} from '@vpcanvas/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checker } from './checker.ts'
import { findings, rulesOf } from './findings.ts'
import type { CheckedKinds, Look, Rule } from './rule.ts'

interface RoomProps extends Record<string, unknown> {
  readonly size: number
  readonly door: string | null
}

const room: KindSchema<RoomProps> = {
  kind: 'room',
  label: { en: 'room', ko: '방' },
  props: z.strictObject({ size: z.int(), door: z.nullable(reference('room')) }),
  parents: [null, 'room'],
  changes: { size: 'inPlace', door: 'inPlace' },
}

const words = {
  title: { en: 't', ko: '제목' },
  why: { en: 'w', ko: '이유' },
  fix: { en: 'f', ko: '방법' },
  docs: 'https://example.com/',
}

function rule(id: string, check: Rule<RoomProps>['check'], severity: Rule['severity'] = 'error'): Rule<RoomProps> {
  return { id, severity, awsCode: null, check, ...words }
}

function say(text: string) {
  return { message: { en: text, ko: text } }
}

/** One rule for each way to look. */
const rules: readonly Rule<RoomProps>[] = [
  rule('big', function* (one) {
    if (one.props.size > 9) yield say(`${one.name} is big`)
  }),
  rule(
    'inside',
    function* (one, look) {
      const inner = look.childrenOf(room, one.id).reduce((sum, child) => sum + child.props.size, 0)
      if (inner > one.props.size) yield say(`${one.name} is overfull by ${inner - one.props.size}`)
      if (look.children(one.id).length > 2) yield say(`${one.name} holds many`)
    },
    'warning',
  ),
  rule('leads', function* (one, look) {
    const there = look.get(one.props.door)
    if (one.props.door && !there) yield say(`${one.name} leads nowhere`)
    if (there && look.within(room, there.parent)?.id === one.id) yield say(`${one.name} leads inside itself`)
  }),
  rule(
    'wanted',
    function* (one, look) {
      if (look.mentions(one.id).some(({ by }) => (by.props as RoomProps).size === 1))
        yield say(`${one.name} is wanted by a small one`)
    },
    'advice',
  ),
  rule(
    'same',
    function* (one, look) {
      const twin = look.all(room).find((other) => other.props.size === one.props.size)
      if (twin && twin.id !== one.id) yield say(`${one.name} is as big as ${twin.name}`)
    },
    'advice',
  ),
  rule(
    'grown',
    function* (one, look) {
      const before = look.applied?.as(room, one.id)
      if (before && before.props.size < one.props.size) yield say(`${one.name} has grown`)
    },
    'warning',
  ),
]

const kinds: CheckedKinds = { room: { schema: room, rules: rules as readonly Rule[] } }
const schemas = schemasOf({
  room: { schema: room, placement: { arrive: () => ({ name: '', props: { size: 1, door: null } }) }, connections: [] },
} as never)

const IDS = ['a', 'b', 'c', 'd', 'e', 'f']
const id = fc.constantFrom(...IDS)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({ id, parent: fc.option(id), size: fc.integer({ min: 0, max: 12 }), door: fc.option(id) })
    .map(({ id: name, parent, size, door }): Edit => ({
      op: 'add',
      resource: { id: name, kind: 'room', name, parent, props: { size, door } },
    })),
  id.map((name): Edit => ({ op: 'remove', id: name })),
  fc
    .tuple(id, fc.integer({ min: 0, max: 12 }))
    .map(([name, value]): Edit => ({ op: 'set', id: name, path: ['size'], value })),
  fc.tuple(id, fc.option(id)).map(([name, value]): Edit => ({ op: 'set', id: name, path: ['door'], value })),
  fc.tuple(id, fc.option(id)).map(([name, parent]): Edit => ({ op: 'move', id: name, parent })),
)

function after(design: Design, one: Edit): Design {
  try {
    return applyEdits(design, [one], schemas)
  } catch {
    return design
  }
}

const empty = emptyDesign('house', 'House')

describe('a checker', () => {
  it('finds after any edits what a full run finds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(edit, fc.integer({ min: 0, max: 9 })), { maxLength: 40 }), (edits) => {
        const incremental = checker(kinds, { strict: true })
        let design = empty
        let applied: Design | null = null
        for (const [one, dice] of edits) {
          design = after(design, one)
          if (dice === 0) applied = design
          if (dice > 2)
            expect(incremental.check(design, applied)).toEqual(findings(design, kinds, { applied, strict: true }))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same list for a design in which nothing relevant changed', () => {
    const design = after(
      after(empty, {
        op: 'add',
        resource: { id: 'a', kind: 'room', name: 'a', parent: null, props: { size: 12, door: null } },
      }),
      {
        op: 'add',
        resource: { id: 'b', kind: 'room', name: 'b', parent: null, props: { size: 3, door: null } },
      },
    )
    const incremental = checker(kinds)
    const first = incremental.check(design)
    expect(first.map((problem) => problem.rule)).toEqual(['big'])
    const second = incremental.check(after(design, { op: 'set', id: 'b', path: ['size'], value: 4 }))
    expect(second).toBe(first)
  })

  it('asks only the rules that an edit can concern', () => {
    const asked: string[] = []
    const counting: CheckedKinds = {
      room: {
        schema: room,
        rules: (rules as readonly Rule[]).map((one) => ({
          ...one,
          check: (resource, look: Look) => {
            asked.push(`${one.id} ${resource.id}`)
            return one.check(resource, look)
          },
        })),
      },
    }
    const design = ['a', 'b', 'c'].reduce(
      (at, name) =>
        after(at, {
          op: 'add',
          resource: { id: name, kind: 'room', name, parent: null, props: { size: name.length, door: null } },
        }),
      empty,
    )
    const incremental = checker(counting)
    incremental.check(design)
    asked.length = 0
    incremental.check(after(design, { op: 'set', id: 'c', path: ['size'], value: 7 }))
    // All of c, and of the others only what looks at every room.
    expect(asked.toSorted()).toEqual([...rules.map((one) => `${one.id} c`), 'same a', 'same b'].toSorted())
  })
})

describe('a rule that fails', () => {
  const broken: CheckedKinds = {
    room: {
      schema: room,
      rules: [
        rule('broken', () => {
          throw new TypeError('no such thing')
        }) as Rule,
      ],
    },
  }
  const design = after(empty, {
    op: 'add',
    resource: { id: 'a', kind: 'room', name: 'hall', parent: null, props: { size: 1, door: null } },
  })

  it('is said, and never reads as a rule that holds', () => {
    for (const problems of [findings(design, broken), checker(broken).check(design)]) {
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatchObject({ rule: 'broken', severity: 'warning', resource: 'a', fix: null })
      expect(problems[0]?.message.en).toContain('no such thing')
      expect(problems[0]?.message.ko).toContain('hall')
    }
  })

  it('stops a strict run, which says which rule it was, and leaves a checker usable', () => {
    expect(() => findings(design, broken, { strict: true })).toThrow('the rule broken failed on room "a"')
    const incremental = checker(broken, { strict: true })
    expect(() => incremental.check(design)).toThrow('the rule broken')
    expect(incremental.check(empty)).toEqual([])
  })
})

describe('findings', () => {
  it('come errors first, then by resource, then by rule', () => {
    const design = ['b', 'a'].reduce(
      (at, name) =>
        after(at, {
          op: 'add',
          resource: { id: name, kind: 'room', name, parent: null, props: { size: 11, door: 'gone' } },
        }),
      empty,
    )
    expect(findings(design, kinds).map(({ severity, resource, rule: by }) => `${severity} ${resource} ${by}`)).toEqual([
      'error a big',
      'error a leads',
      'error b big',
      'error b leads',
      'advice b same',
    ])
  })

  it('pass over kinds that are not known', () => {
    const design: Design = {
      ...empty,
      resources: { x: { id: 'x', kind: 'castle', name: 'x', parent: null, props: {} } },
    }
    expect(findings(design, kinds)).toEqual([])
    expect(checker(kinds).check(design)).toEqual([])
  })
})

describe('the list of rules', () => {
  it('has each rule once, with its kinds', () => {
    const shared = rule('shared', () => []) as Rule
    const two: CheckedKinds = { room: { schema: room, rules: [shared] }, hall: { schema: room, rules: [shared] } }
    expect(rulesOf(two)).toEqual([{ rule: shared, kinds: ['room', 'hall'] }])
  })
})
