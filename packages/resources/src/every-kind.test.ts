import { builtInPrices } from '@vpcanvas/catalogue/prices'
import { comparisons, estimate, usageOf } from '@vpcanvas/cost'
import {
  applyEdits,
  bring,
  canonicalJson,
  connect,
  type Design,
  duplicate,
  type Edit,
  emptyDesign,
  type Id,
  type Outcome,
  readDesign,
  referencesIn,
  resourcesNamed,
  schemasOf,
  viewOf,
  z,
} from '@vpcanvas/model'
import { findings } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import { describe, expect, it } from 'vitest'
import { costs } from './costs.ts'
import type { Control, Field, ItemField } from './form.ts'
import type { Kind } from './kind.ts'
import { kinds } from './kinds.ts'
import { templates } from './templates.ts'

const schemas = schemasOf(kinds)
const every = Object.entries(kinds)

/** Two VPCs that could be joined, a subnet, and nothing that a newcomer could collide with. */
function roomyDesign(): Design {
  let design = emptyDesign('roomy', 'Roomy')
  for (const [kind, parent] of [
    ['region', null],
    ['vpc', 'region'],
    ['vpc', 'region'],
    ['subnet', 'vpc'],
    ['subnet', 'vpc'],
  ] as const) {
    const into = Object.values(design.resources).find((one) => one.kind === parent)?.id ?? null
    design = after(design, bring(design, kinds, kind, into))
  }
  return design
}

function editsOf(outcome: Outcome): readonly Edit[] {
  if ('refused' in outcome) throw new Error(outcome.refused.en)
  return outcome.edits
}

function after(design: Design, outcome: Outcome): Design {
  return applyEdits(design, editsOf(outcome), schemas)
}

function expectSound(design: Design): void {
  const bytes = canonicalJson(design)
  const read = readDesign(JSON.parse(bytes), schemas)
  expect(read).toMatchObject({ ok: true })
  if (read.ok) expect(canonicalJson(read.design)).toBe(bytes)
}

/** An outcome is a sound design, or a reason in words. */
function expectSoundOrRefused(design: Design, outcome: Outcome): void {
  if ('refused' in outcome) expectText(outcome.refused)
  else expectSound(applyEdits(design, outcome.edits, schemas))
}

/** Written in both languages; in Korean with Hangul, unless it is a name that stays as it is. */
function expectText(text: Text): void {
  expect(text.en.trim()).not.toBe('')
  expect(text.ko.trim()).not.toBe('')
  if (!text.en.includes(text.ko)) expect(text.ko).toMatch(/[가-힣]/)
  expect(text.en).not.toMatch(/[가-힣]/)
}

/** Every text inside a value, wherever it is. */
function* textsIn(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return
  if ('en' in value && 'ko' in value) yield value as Text
  else for (const inner of Object.values(value)) yield* textsIn(inner)
}

function fieldsOf(kind: Kind): readonly Field[] {
  return kind.form.sections.flatMap(({ fields }) => fields)
}

function shapeOf(kind: Kind): Readonly<Record<string, z.core.$ZodType>> {
  expect(kind.schema.props).toBeInstanceOf(z.ZodMiniObject)
  return (kind.schema.props as unknown as z.ZodMiniObject).def.shape
}

function listsOf(kind: Kind): { field: Field; control: Extract<Control, { type: 'list' }> }[] {
  return fieldsOf(kind).flatMap((field) => (field.control.type === 'list' ? [{ field, control: field.control }] : []))
}

/** The resource of a kind's sample that the sample is about. */
function subjectOf(name: string, design: Design): Id {
  const subject = Object.values(design.resources).find((one) => one.kind === name)
  if (!subject) throw new Error(`the sample of ${name} holds none`)
  return subject.id
}

describe.each(every)('the kind %s', (name, kind) => {
  const sample = kind.sample()
  const subject = subjectOf(name, sample)

  it('is listed under its own name', () => {
    expect(kind.schema.kind).toBe(name)
  })

  it('has defaults of its own shape', () => {
    expect(kind.schema.props.safeParse(kind.defaults)).toMatchObject({ success: true })
  })

  it('sits only in kinds that exist', () => {
    expect(kind.schema.parents.length).toBeGreaterThan(0)
    for (const parent of kind.schema.parents) if (parent !== null) expect(kinds).toHaveProperty(parent)
  })

  it('says for every property what changing it means', () => {
    expect(Object.keys(kind.schema.changes).toSorted()).toEqual(Object.keys(shapeOf(kind)).toSorted())
  })

  it('has one field for every property', () => {
    expect(
      fieldsOf(kind)
        .map(({ prop }) => prop)
        .toSorted(),
    ).toEqual(Object.keys(shapeOf(kind)).toSorted())
  })

  it('offers references only to the kinds that its schema names', () => {
    for (const { prop, control } of fieldsOf(kind)) {
      if (control.type !== 'reference' && control.type !== 'references') continue
      const value = control.type === 'references' ? ['x'] : 'x'
      const named = referencesIn(kind.schema, { ...kind.defaults, [prop]: value }).filter(
        ({ path }) => path[0] === prop,
      )
      expect(named.map(({ to }) => to)).toEqual([control.to])
      for (const to of control.to) expect(kinds).toHaveProperty(to)
    }
  })

  it('gives new list items with free ids and inputs for all they hold', () => {
    for (const { field, control } of listsOf(kind)) {
      let design = sample
      const ids = new Set<unknown>()
      for (let n = 0; n < 3; n++) {
        const view = viewOf(design, schemas)
        const resource = view.get(subject)
        if (!resource) throw new Error('the subject is gone')
        const item = control.fresh(resource, view)
        ids.add(item['id'])
        for (const key of Object.keys(item).filter((one) => one !== 'id')) {
          expect(control.fields.map(({ prop }) => prop.split('.')[0])).toContain(key)
        }
        expect(control.summary(item, view)).not.toBe('')
        design = applyEdits(
          design,
          [{ op: 'set', id: subject, path: [field.prop, String(item['id'])], value: item }],
          schemas,
        )
      }
      expect(ids.size).toBe(3)
      expectSound(design)
    }
  })

  it('offers only choices that fit', () => {
    const view = viewOf(sample, schemas)
    const resource = view.get(subject)
    if (!resource) throw new Error('the subject is gone')
    for (const { prop, control } of fieldsOf(kind)) {
      if (control.type !== 'choice') continue
      const choices = control.choices(resource, view)
      expect(choices.length, prop).toBeGreaterThan(0)
      const values = [...choices.map(({ value }) => value), ...(control.none ? [null] : [])]
      for (const value of values) {
        expectSound(applyEdits(sample, [{ op: 'set', id: subject, path: [prop], value }], schemas))
      }
      for (const { label } of choices) expectText(label)
    }
    for (const { field, control } of listsOf(kind)) {
      const fresh = control.fresh(resource, view)
      for (const input of control.fields) {
        for (const item of itemsAfter(fresh, input)) {
          const path = [field.prop, String(fresh['id'])]
          expectSound(applyEdits(sample, [{ op: 'set', id: subject, path, value: item }], schemas))
        }
      }
    }
  })

  it('has a sound sample', () => {
    expectSound(sample)
    expect(findings(sample, kinds, { strict: true }).filter(({ severity }) => severity === 'error')).toEqual([])
    for (const resource of Object.values(sample.resources)) {
      for (const { id } of referencesIn(kinds[resource.kind]!.schema, resource.props)) {
        expect(sample.resources, `${resource.id} mentions ${id}`).toHaveProperty([id])
      }
    }
  })

  it('can be brought into every container it may sit in', () => {
    const roomy = roomyDesign()
    for (const parent of kind.schema.parents) {
      const into = parent === null ? null : Object.values(roomy.resources).find((one) => one.kind === parent)?.id
      if (into === undefined) throw new Error(`nowhere to put a ${name}`)
      const outcome = bring(roomy, kinds, name, into)
      if (name === 'opaque') {
        expect(outcome).toHaveProperty('refused')
        continue
      }
      const design = after(roomy, outcome)
      expectSound(design)
      expect(design.resources[('id' in outcome && outcome.id) || '']).toMatchObject({ kind: name, parent: into })
      if ('decided' in outcome && outcome.decided) expectText(outcome.decided)
    }
  })

  it('is brought into its own sample again, or refused in words', () => {
    for (const parent of [null, ...Object.keys(sample.resources)]) {
      expectSoundOrRefused(sample, bring(sample, kinds, name, parent))
    }
  })

  it('is copied soundly, alone or with all that is around it, or refused in words', () => {
    for (const id of Object.keys(sample.resources)) expectSoundOrRefused(sample, duplicate(sample, kinds, [id]))
    expectSoundOrRefused(sample, duplicate(sample, kinds, Object.keys(sample.resources)))
  })

  it('is removed without a trace', () => {
    for (const id of Object.keys(sample.resources)) {
      const rest = applyEdits(sample, [{ op: 'remove', id }], schemas)
      expectSound(rest)
      for (const resource of Object.values(rest.resources)) {
        const named = referencesIn(kinds[resource.kind]!.schema, resource.props).map((found) => found.id)
        for (const one of named) expect(rest.resources, `${resource.id} mentions ${one}`).toHaveProperty([one])
      }
    }
  })

  it('is connected soundly, or refused in words', () => {
    for (const { to, title } of kind.connections) {
      expect(kinds).toHaveProperty(to)
      expectText(title)
    }
    for (const from of Object.keys(sample.resources)) {
      for (const to of Object.keys(sample.resources)) {
        expectSoundOrRefused(sample, connect(sample, kinds, from, to))
      }
    }
  })

  it('says what it costs, or that it costs nothing', () => {
    const cost = costs[name]
    if (!cost) throw new Error(`nobody says what a ${name} costs`)
    for (const text of textsIn(cost)) expectText(text)
    for (const [assumption, { span }] of Object.entries(cost.assumes ?? {})) {
      expect(assumption).toMatch(new RegExp(`^${name}\\.[a-zA-Z]+$`))
      expect(span.low).toBeLessThanOrEqual(span.typical)
      expect(span.typical).toBeLessThanOrEqual(span.high)
    }
    const said = estimate(sample, schemas, costs, builtInPrices).resources.find(({ resource }) => resource === subject)
    if (!cost.charges) expect(said).toBeUndefined()
    const usage = usageOf(sample, costs)
    for (const line of said?.lines ?? []) {
      expectText(line.label)
      expect(line.assumption === null).toBe(typeof line.quantity === 'number')
      if (line.assumption !== null) expect(usage).toHaveProperty([line.assumption])
    }
  })

  it('has other ways to be had that are sound designs', () => {
    for (const one of comparisons(sample, schemas, costs, builtInPrices, subject)) {
      for (const text of textsIn([one.title, one.trade, one.onlyCompared])) expectText(text)
      expectSound(applyEdits(sample, one.edits, schemas))
    }
  })

  it('shows itself', () => {
    const { appearance } = kind
    const view = viewOf(sample, schemas)
    const resource = view.get(subject)
    if (!resource) throw new Error('the subject is gone')
    expect(appearance.size.width).toBeGreaterThan(0)
    expect(appearance.size.height).toBeGreaterThan(0)
    expect(appearance.icon).toMatch(/^[a-z-]+$/)
    expect(appearance.docs).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//)
    expectText(appearance.summary(resource, view))
  })

  it('is written in English and in Korean', () => {
    for (const text of textsIn([kind.schema.label, kind.appearance, kind.form])) expectText(text)
    expect(kind.appearance.explain.ko).toMatch(/[가-힣]/)
    expect(kind.appearance.explain.ko).toMatch(/니다\.$/)
  })
})

/** What an item becomes by each choice of an input. */
function itemsAfter(item: Readonly<Record<string, unknown>>, input: ItemField): readonly unknown[] {
  const { control, prop, become } = input
  if (control.type !== 'choice') return []
  const resource = { id: 'x', kind: 'x', name: 'x', parent: null, props: {} }
  const values = control.choices(resource, viewOf(emptyDesign('x', 'x'), schemas)).map(({ value }) => value)
  return values.map((value) => (become ? become(item, value) : { ...item, [prop]: value }))
}

describe.each(templates.map((template) => [template.id, template] as const))('the template %s', (id, template) => {
  it('is sound and has no errors or warnings', () => {
    const design = template.design()
    expect(design.id).toBe(id)
    expectSound(design)
    const found = findings(design, kinds, { strict: true }).filter(({ severity }) => severity !== 'advice')
    expect(found.map(({ rule, resource }) => `${rule} ${resource}`)).toEqual([])
  })

  it('mentions nothing that is not there', () => {
    const design = template.design()
    const named = [
      ...Object.values(design.resources).flatMap((one) =>
        referencesIn(kinds[one.kind]!.schema, one.props).map((found) => found.id),
      ),
      ...design.intents.flatMap(resourcesNamed),
    ]
    expect(named.filter((one) => !Object.hasOwn(design.resources, one))).toEqual([])
    expect(new Set(design.intents.map((intent) => intent.id)).size).toBe(design.intents.length)
  })

  it('takes every line between two of its resources, or says why not', () => {
    const design = template.design()
    const ids = Object.keys(design.resources)
    for (const from of ids) for (const to of ids) expectSoundOrRefused(design, connect(design, kinds, from, to))
  })

  it('is written in English and in Korean', () => {
    for (const text of textsIn(template)) expectText(text)
    expect(template.title.ko).toMatch(/[가-힣]/)
    const [english, korean] = [template.design('en'), template.design('ko')]
    expect(template.design()).toEqual(english)
    expect([english.name, korean.name]).toEqual([template.title.en, template.title.ko])
    expect([english.resources['region']?.name, korean.resources['region']?.name]).toEqual(['Seoul', '서울'])
    for (const { note } of korean.intents) expect(note).toMatch(/[가-힣]/)
    for (const { note } of english.intents) expect(note).not.toMatch(/[가-힣]/)
    const unnamed = ({ resources }: Design) => Object.values(resources).map((one) => ({ ...one, name: '' }))
    expect(unnamed(korean), 'only names differ').toEqual(unnamed(english))
  })
})
