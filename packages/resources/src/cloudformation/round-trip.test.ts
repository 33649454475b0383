import { type Exported, fromCloudFormation, toCloudFormation } from '@vpcanvas/formats/cloudformation'
import { canonicalJson, type Design, emptyDesign, type Resource } from '@vpcanvas/model'
import { findings } from '@vpcanvas/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds.ts'
import { templates } from '../templates.ts'
import { judgedByCfnLint } from './cfn-lint.ts'
import { drawnDesigns, scribbledDesigns } from './designs-by-chance.ts'

const designs: readonly (readonly [string, Design])[] = [
  ...Object.entries(kinds).map(([name, kind]) => [`the sample of ${name}`, kind.sample()] as const),
  ...templates.map((template) => [`the template ${template.id}`, template.design()] as const),
]

/** The design without what its export says it lost, and without the order of lists that are sets. */
function comparable(design: Design, { templates: exported }: Exported): string {
  const lost = exported.flatMap((one) => one.lost)
  const resources = Object.values(design.resources).map((resource): Resource => {
    const gone = lost.filter((one) => one.resource === resource.id).map(({ field }) => field.split('.')[0] ?? '')
    // A main table's subnets come back as its own, which is what "lost" says of it.
    if (gone.includes('main')) gone.push('subnets')
    const kept = Object.entries(resource.props).filter(([prop]) => !gone.includes(prop))
    return { ...resource, props: Object.fromEntries(kept.map(([prop, value]) => [prop, asSet(value)])) }
  })
  return canonicalJson({ ...design, layout: {}, resources: Object.fromEntries(resources.map((one) => [one.id, one])) })
}

function asSet(value: unknown): unknown {
  return Array.isArray(value) && value.every((one) => typeof one === 'object')
    ? value.toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1))
    : value
}

describe.each(designs)('%s', (_, design) => {
  it.each(['yaml', 'json'] as const)('comes back from %s as it was, but for what is listed as lost', (as) => {
    const exported = toCloudFormation(design, kinds, { as })
    expect(exported.templates).toHaveLength(1)
    const back = fromCloudFormation(exported.templates[0]!.text, kinds)
    expect(back.unsupported.filter(({ kept }) => !kept)).toEqual([])
    expect(comparable(back.design, exported)).toBe(comparable(design, exported))
  })

  it('comes back with its drawing, where that is asked for', () => {
    const layout = Object.fromEntries(
      Object.keys(design.resources).map((id, at) => [id, { x: at, y: 2, width: 3, height: 4 }]),
    )
    const [template] = toCloudFormation({ ...design, layout }, kinds, { as: 'yaml', layout: true }).templates
    expect(fromCloudFormation(template!.text, kinds).design.layout).toEqual(layout)
  })

  it('leads from every line it wrote back to the resource', () => {
    for (const as of ['yaml', 'json'] as const) {
      const [template] = toCloudFormation(design, kinds, { as }).templates
      const lines = template!.text.split('\n')
      const wanted = Object.keys(template!.template.Resources).filter((id) => id !== 'Nothing')
      const found = Object.values(template!.locations).flatMap((ranges) =>
        ranges.map(([first]) => lines[first - 1]!.trim().replaceAll(/^"|":? ?\{?$|:$/g, '')),
      )
      expect(found).toEqual(expect.arrayContaining(wanted))
      for (const ranges of Object.values(template!.locations)) {
        for (const [first, last] of ranges) expect(last).toBeGreaterThan(first)
      }
    }
  })
})

it('what is assumed about use comes back, of the design and of one resource; what is no such thing is as if it were not there', () => {
  const [plain] = templates.map((template) => template.design())
  if (!plain) throw new Error('There is no template')
  const [id = ''] = Object.values(plain.resources).flatMap(({ id, kind }) => (kind === 'replicationGroup' ? [id] : []))
  const usage = { 'cache.gb': { low: 1, typical: 2.5, high: 300 } }
  const design: Design = {
    ...plain,
    settings: { ...plain.settings, usage },
    resources: { ...plain.resources, [id]: { ...plain.resources[id]!, usage } },
  }
  for (const as of ['yaml', 'json'] as const) {
    const text = toCloudFormation(design, kinds, { as }).templates[0]!.text
    const back = fromCloudFormation(text, kinds).design
    expect(back.settings.usage).toEqual(usage)
    expect(back.resources[id]?.usage).toEqual(usage)
    expect(Object.values(back.resources).filter(({ usage }) => usage)).toHaveLength(1)
    const bent = fromCloudFormation(text.replaceAll('300', '-1'), kinds).design
    expect(bent.settings).not.toHaveProperty('usage')
    expect(bent.resources[id]).not.toHaveProperty('usage')
  }
})

it('cfn-lint finds no error in the export of any sample or template', () => {
  const texts = new Map<string, string>()
  for (const [name, design] of designs) {
    for (const as of ['yaml', 'json'] as const) {
      for (const [at, { text }] of toCloudFormation(design, kinds, { as, layout: true }).templates.entries()) {
        texts.set(`${name} ${as} ${at}`, text)
      }
    }
  }
  expect(judgedByCfnLint(texts).filter(({ level }) => level === 'Error')).toEqual([])
})

it('cfn-lint finds no error in the export of any drawn design that vpcanvas finds no error in', () => {
  const sound = fc
    .sample(drawnDesigns, { numRuns: 45, seed: 20 })
    .filter((design) => findings(design, kinds).every(({ severity }) => severity !== 'error'))
  expect(sound.length).toBeGreaterThan(12)
  const texts = new Map(
    sound.flatMap((design, at) =>
      toCloudFormation(design, kinds, { as: 'yaml' }).templates.map(({ text }, nth) => [`${at}.${nth}`, text] as const),
    ),
  )
  expect(judgedByCfnLint(texts).filter(({ level }) => level === 'Error')).toEqual([])
})

it('a drawn design comes back as it was, whatever is in it', () => {
  fc.assert(
    fc.property(drawnDesigns, (design) => {
      const exported = toCloudFormation(design, kinds, { as: 'yaml' })
      if (exported.templates.length > 1) return
      const back = fromCloudFormation(exported.templates[0]!.text, kinds)
      expect(comparable(back.design, exported)).toBe(comparable(design, exported))
    }),
    { numRuns: 100 },
  )
})

it('any design gives the same bytes again, after the order of its keys changed and after a way through a template', () => {
  fc.assert(
    fc.property(scribbledDesigns, fc.constantFrom('yaml', 'json'), (design, as) => {
      const written = toCloudFormation(design, kinds, { as })
      const shuffled = { ...design, resources: Object.fromEntries(Object.entries(design.resources).toReversed()) }
      expect(toCloudFormation(shuffled, kinds, { as })).toEqual(written)
      for (const { text } of written.templates) {
        const back = fromCloudFormation(text, kinds)
        const again = toCloudFormation(back.design, kinds, { as, origins: back.origins })
        expect(fromCloudFormation(again.templates[0]!.text, kinds).design).toEqual(back.design)
      }
    }),
    { numRuns: 150 },
  )
})

it('an empty design becomes a template that AWS takes, and comes back empty', () => {
  const empty = emptyDesign('empty', 'Empty')
  const [template] = toCloudFormation(empty, kinds, { as: 'yaml' }).templates
  expect(template!.notes[0]!.en).toMatch(/no template without one/)
  expect(fromCloudFormation(template!.text, kinds).design).toEqual(empty)
})
