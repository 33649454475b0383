import { readdir, readFile } from 'node:fs/promises'
import { examples, isGoalOf, repairIn, tooWide } from '@vpcanvas/learning'
import { lessonOn, lessons } from '@vpcanvas/learning/kinds'
import { repairs } from '@vpcanvas/learning/lessons'
import { applyEdits, type Design, type Edit, readDesign, schemasOf } from '@vpcanvas/model'
import { networkOf, trace } from '@vpcanvas/reachability'
import { findings } from '@vpcanvas/rules'
import { describe, expect, it } from 'vitest'
import { exampleWords } from '../generate/examples/index.ts'
import { brokenDesigns, repairFiles } from '../generate/repairs/index.ts'
import { intentAnswers } from './intents/answers.ts'
import { kinds } from './kinds.ts'

const folder = new URL('../../learning/designs/', import.meta.url)
const worked = new URL('../../reachability/examples/', import.meta.url)
const schemas = schemasOf(kinds)

async function fileOf(id: string, from = folder): Promise<Design> {
  const read = readDesign(JSON.parse(await readFile(new URL(`${id}.vpcanvas.json`, from), 'utf8')), schemas)
  if (!read.ok) throw new Error(read.text.en)
  return read.design
}

const brokenIn = (design: Design) => intentAnswers(design).filter(({ state }) => state !== 'holds')
const errorsIn = (design: Design) => findings(design, kinds).filter(({ severity }) => severity === 'error')

/** The rules that report something, and the codes of what blocks the goal. */
function saidOf(design: Design): readonly string[] {
  const network = networkOf(design, kinds)
  const codes = design.intents
    .filter(({ rule }) => rule === 'allow')
    .flatMap(({ from, to, protocol, ports: [first] }) =>
      typeof from === 'string' && typeof to === 'string'
        ? trace(network, { from, to, protocol, ...(first && { port: first[0] }) }).blockedBy.map(({ code }) => code)
        : [],
    )
  return [...findings(design, kinds).map(({ rule }) => rule), ...codes]
}

it('the designs of the repairs are written down as they are now (else: node packages/resources/generate/repairs.ts)', async () => {
  const written = repairFiles()
  const there = (await readdir(folder)).filter((name) => name.endsWith('.vpcanvas.json'))
  expect(there.toSorted()).toEqual([...written.keys()].toSorted())
  for (const [name, text] of written) expect(await readFile(new URL(name, folder), 'utf8'), name).toBe(text)
  expect(await readFile(new URL('examples.json', folder), 'utf8')).toBe(exampleWords())
})

it('has words for every broken design, and a design for all words', () => {
  expect(repairs.map(({ id }) => id).toSorted()).toEqual(brokenDesigns.map(({ id }) => id).toSorted())
  expect(repairs.length).toBeGreaterThanOrEqual(12)
})

it('shows every example of the documentation, each of which keeps what it says', async () => {
  const files = (await readdir(worked)).flatMap((file) =>
    file.endsWith('.vpcanvas.json') ? [file.replace('.vpcanvas.json', '')] : [],
  )
  expect(examples.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  for (const id of files) {
    const design = await fileOf(id, worked)
    expect(design.intents.length, id).toBeGreaterThan(0)
    expect(brokenIn(design), id).toEqual([])
  }
})

describe.each(repairs.map((repair) => [repair.id, repair] as const))('%s', (id, repair) => {
  const says = brokenDesigns.find((one) => one.id === id)?.says ?? []

  it('is broken for the reason that it teaches', async () => {
    const design = await fileOf(id)
    expect(saidOf(design)).toEqual(expect.arrayContaining([...says]))
    expect(says.length).toBeGreaterThan(0)
    expect(brokenIn(design).length + errorsIn(design).length).toBeGreaterThan(0)
    expect(repairIn(design, repairs)).toBe(repair)
    expect(design.intents.every((intent) => isGoalOf(id, intent))).toBe(true)
  })

  it('is repaired by its answer, and clean after it', async () => {
    const design = applyEdits(await fileOf(id), repair.solution.edits, schemas)
    expect(brokenIn(design)).toEqual([])
    const problems = findings(design, kinds).filter(({ severity }) => severity !== 'advice')
    expect(problems.map(({ rule, resource }) => `${rule} ${resource}`)).toEqual([])
    const still = saidOf(design)
    for (const said of [...says, ...repair.rules]) expect(still).not.toContain(said)
  })

  it('stays broken without the first step of its answer', async () => {
    const design = applyEdits(await fileOf(id), repair.solution.edits.slice(1), schemas)
    const reported = saidOf(design).filter((said) => repair.rules.includes(said))
    expect(brokenIn(design).length + errorsIn(design).length + reported.length).toBeGreaterThan(0)
  })

  it('says everything in both languages, from a nudge to the answer', () => {
    const texts = [repair.title, repair.teaches, repair.goal, ...repair.hints, repair.solution.title, repair.learnt]
    for (const { en, ko } of texts) {
      expect(en.trim()).not.toBe('')
      expect(ko).toMatch(/[가-힣]/)
    }
    expect(new Set(repair.hints.map(({ en }) => en)).size).toBe(3)
    expect(repair.docs).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//)
  })
})

describe('a goal that holds in a way that was not meant', () => {
  const everybody = (port: number | null) => [
    {
      id: 'everybody',
      protocol: port === null ? '-1' : 'tcp',
      fromPort: port,
      toPort: port,
      peer: { type: 'cidr', cidr: '0.0.0.0/0' },
      description: '',
    },
  ]
  const set = (resource: string, prop: string, value: unknown): Edit => ({
    op: 'set',
    id: resource,
    path: [prop],
    value,
  })
  const bothZones = set('cache-subnets', 'subnets', ['private-a', 'private-c'])
  it.each<readonly [string, string, readonly Edit[]]>([
    ['cache-wrong-port', 'everybody on every port', [set('cache-sg', 'ingress', everybody(null))]],
    ['cache-from-a-laptop', 'everybody on the cache’s port', [set('cache-sg', 'ingress', everybody(6379))]],
    ['main-route-table', 'everybody, as before', [set('private-routes', 'subnets', ['private', 'data'])]],
    ['group-across-regions', 'everybody', [set('orders-sg', 'ingress', everybody(5432))]],
    ['cache-in-one-zone', 'no Multi-AZ', [set('cache', 'multiAZEnabled', false), bothZones]],
  ])('%s: %s, is no repair', async (id, _, edits) => {
    const design = applyEdits(await fileOf(id), edits, schemas)
    expect([...brokenIn(design), ...errorsIn(design)]).toEqual([])
    const repair = repairIn(design, repairs)
    const unwanted = [...(repair?.rules ?? []), ...tooWide]
    expect(findings(design, kinds).filter(({ rule }) => unwanted.includes(rule))).not.toEqual([])
  })
})

describe('what is to be learnt of kinds', () => {
  it.each(Object.keys(kinds))('is written for %s', (kind) => {
    expect(lessonOn(kind)).not.toBeNull()
  })

  it('is written for nothing else, and for parts that there are', () => {
    for (const key of Object.keys(lessons)) {
      const [kind = '', part] = key.split('.')
      const own = kinds[kind]
      expect(own, key).toBeDefined()
      if (part !== undefined)
        expect(own?.form.sections.flatMap(({ fields }) => fields.map(({ prop }) => prop))).toContain(part)
    }
  })
})
