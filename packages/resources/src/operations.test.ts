import { contains, overlaps, tryBlock } from '@vpcanvas/ip'
import {
  applyEdits,
  bring,
  canonicalJson,
  connect,
  type Design,
  duplicate,
  type Edit,
  EditRefused,
  emptyDesign,
  type History,
  historyOf,
  type Id,
  type Outcome,
  readDesign,
  record,
  redo,
  referencesIn,
  schemasOf,
  undo,
  viewOf,
} from '@vpcanvas/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { subnetSchema } from './subnet/schema.ts'
import { templates } from './templates.ts'
import { vpcSchema } from './vpc/schema.ts'

const schemas = schemasOf(kinds)
const kindNames = Object.keys(kinds)

/** Something a person does. Resources are counted, so that what is drawn by chance fits whatever is there. */
type Deed =
  | { readonly do: 'bring'; readonly kind: string; readonly into: number }
  | { readonly do: 'connect'; readonly from: number; readonly to: number }
  | { readonly do: 'duplicate'; readonly what: readonly number[]; readonly into: number | null }
  | { readonly do: 'remove'; readonly what: number }
  | { readonly do: 'move'; readonly what: number; readonly into: number }
  | { readonly do: 'rename'; readonly what: number; readonly name: string }
  | { readonly do: 'set'; readonly what: number; readonly prop: number; readonly value: unknown }
  | { readonly do: 'place'; readonly what: number; readonly x: number; readonly width: number }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }

const nth = fc.nat({ max: 60 })
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('bring'), kind: fc.constantFrom(...kindNames), into: nth }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('connect'), from: nth, to: nth }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('duplicate'),
      what: fc.array(nth, { minLength: 1, maxLength: 3 }),
      into: fc.option(nth),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove'), what: nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move'), what: nth, into: nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename'), what: nth, name: fc.string({ maxLength: 300 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('set'), what: nth, prop: nth, value: fc.jsonValue() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('place'), what: nth, x: fc.double(), width: fc.double() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('redo') }) },
)
const deeds = fc.array(deed, { maxLength: 40 })
const start = fc.constantFrom(emptyDesign('new', 'New'), ...templates.map((template) => template.design()))

function idsOf(design: Design): readonly Id[] {
  return Object.keys(design.resources)
}

function pick<T>(list: readonly T[], n: number): T | undefined {
  return list[n % Math.max(1, list.length)]
}

function edits(outcome: Outcome): readonly Edit[] {
  return 'refused' in outcome ? [] : outcome.edits
}

/** The edits a deed comes to; none where it is refused or there is nothing to do it to. */
function editsFor(design: Design, what: Deed): readonly Edit[] {
  const ids = idsOf(design)
  switch (what.do) {
    case 'bring': {
      // Into something that can hold it, where there is anything.
      const places = [null, ...ids].filter((id) =>
        kinds[what.kind]?.schema.parents.includes(id === null ? null : (design.resources[id]?.kind ?? '')),
      )
      return edits(bring(design, kinds, what.kind, pick(places, what.into) ?? null))
    }
    case 'connect':
      return edits(connect(design, kinds, pick(ids, what.from) ?? '', pick(ids, what.to) ?? ''))
    case 'duplicate': {
      const originals = what.what.flatMap((n) => pick(ids, n) ?? [])
      const into = what.into === null ? {} : { into: { parent: pick(ids, what.into) ?? null } }
      return edits(duplicate(design, kinds, originals, into))
    }
    case 'remove':
      return [{ op: 'remove', id: pick(ids, what.what) ?? '' }]
    case 'move':
      return [{ op: 'move', id: pick(ids, what.what) ?? '', parent: pick([null, ...ids], what.into) ?? null }]
    case 'rename':
      return [{ op: 'rename', id: pick(ids, what.what) ?? '', name: what.name }]
    case 'set': {
      const id = pick(ids, what.what) ?? ''
      const prop = pick(Object.keys(design.resources[id]?.props ?? {}), what.prop) ?? ''
      return [{ op: 'set', id, path: [prop], value: what.value }]
    }
    case 'place':
      return [
        { op: 'place', boxes: { [pick(ids, what.what) ?? '']: { x: what.x, y: 0, width: what.width, height: 1 } } },
      ]
    case 'undo':
    case 'redo':
      return []
  }
}

/** The history after a deed. A refusal changes nothing. */
function done(history: History, what: Deed): History {
  if (what.do === 'undo') return undo(history)
  if (what.do === 'redo') return redo(history)
  try {
    const title = { en: what.do, ko: what.do }
    return record(history, title, applyEdits(history.present, editsFor(history.present, what), schemas))
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error
    expect(error.text.en).not.toBe('')
    expect(error.text.ko).toMatch(/[가-힣]/)
    return history
  }
}

/** References that lead nowhere. */
function dangling(design: Design): readonly string[] {
  return Object.values(design.resources).flatMap((one) =>
    referencesIn(kinds[one.kind]!.schema, one.props)
      .filter(({ id }) => !Object.hasOwn(design.resources, id))
      .map(({ id }) => `${one.id} > ${id}`),
  )
}

it('any sequence of deeds leaves a design that reads back as the same bytes', () => {
  fc.assert(
    fc.property(start, deeds, (design, list) => {
      let history = historyOf(design)
      for (const one of list) {
        history = done(history, one)
        const bytes = canonicalJson(history.present)
        const read = readDesign(JSON.parse(bytes), schemas)
        expect(read).toMatchObject({ ok: true })
        if (read.ok) expect(canonicalJson(read.design)).toBe(bytes)
      }
    }),
    { numRuns: 150 },
  )
})

it('no deed of the hand leaves a reference to something that is gone', () => {
  const byHand = deeds.map((list) => list.filter((one) => one.do !== 'set'))
  fc.assert(
    fc.property(start, byHand, (design, list) => {
      let history = historyOf(design)
      for (const one of list) {
        history = done(history, one)
        expect(dangling(history.present)).toEqual([])
      }
    }),
    { numRuns: 150 },
  )
})

it('undo gives back the same bytes step by step, and redo takes them away again', () => {
  const forward = deeds.map((list) => list.filter((one) => one.do !== 'undo' && one.do !== 'redo'))
  fc.assert(
    fc.property(start, forward, (design, list) => {
      let history = historyOf(design)
      const bytes = [canonicalJson(design)]
      for (const one of list) {
        const next = done(history, one)
        if (next !== history) bytes.push(canonicalJson(next.present))
        history = next
      }
      for (let at = bytes.length - 1; at > 0; at--) {
        expect(canonicalJson(history.present)).toBe(bytes[at])
        history = undo(history)
      }
      expect(canonicalJson(history.present)).toBe(bytes[0])
      expect(undo(history)).toBe(history)
      for (const expected of bytes.slice(1)) {
        history = redo(history)
        expect(canonicalJson(history.present)).toBe(expected)
      }
      expect(redo(history)).toBe(history)
    }),
    { numRuns: 100 },
  )
})

it('no drop, line or copy moves a block that is there, and every new block is free', () => {
  const growing = deeds.map((list) => list.filter((one) => ['bring', 'connect', 'duplicate'].includes(one.do)))
  fc.assert(
    fc.property(start, growing, (design, list) => {
      let history = historyOf(design)
      for (const one of list) {
        const before = history.present
        history = done(history, one)
        for (const [id, resource] of Object.entries(before.resources)) {
          if (resource.kind !== 'vpc' && resource.kind !== 'subnet') continue
          expect(history.present.resources[id]).toBe(resource)
        }
      }
      expectDisjoint(history.present)
    }),
    { numRuns: 150 },
  )
})

/** VPCs overlap nowhere; subnets lie in their VPC and overlap nowhere in it. */
function expectDisjoint(design: Design): void {
  const view = viewOf(design, schemas)
  const ranges = view.all(vpcSchema).map(({ props }) => tryBlock(props.cidrBlock))
  expect(clashes(ranges)).toEqual([])
  for (const vpc of view.all(vpcSchema)) {
    const range = tryBlock(vpc.props.cidrBlock)
    const blocks = view.childrenOf(subnetSchema, vpc.id).map(({ props }) => tryBlock(props.cidrBlock))
    expect(clashes(blocks)).toEqual([])
    for (const block of blocks) expect(range && block && contains(range, block)).toBe(true)
  }
}

function clashes(blocks: readonly ReturnType<typeof tryBlock>[]): unknown[] {
  return blocks.flatMap((one, index) =>
    blocks.slice(index + 1).filter((other) => !one || !other || overlaps(one, other)),
  )
}
