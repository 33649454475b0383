import { applyEdits, type Design, type Edit, formatPath, type Props, schemasOf, valueAt } from '@vpcanvas/model'
import { type Examples, findings, type Problem, type Rule, rulesOf } from '@vpcanvas/rules'
import { languages, type Text } from '@vpcanvas/text'
import { describe, expect, it } from 'vitest'
import { kinds } from './kinds.ts'

const files = import.meta.glob<{ readonly examples: Examples }>(
  ['./*/rules/*.examples.ts', './design-rules/*.examples.ts'],
  { eager: true },
)
const examplesById = new Map(
  Object.entries(files).map(([path, file]) => [path.replace(/^.*\/(.*)\.examples\.ts$/, '$1'), file.examples]),
)

const rules = rulesOf(kinds)

describe('the rules', () => {
  it('have an id of their own, in kebab case', () => {
    const ids = rules.map(({ rule }) => rule.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)+$/.test(id))).toEqual([])
  })

  it('have examples, each file of which belongs to a rule', () => {
    expect(rules.map(({ rule }) => rule.id).toSorted()).toEqual([...examplesById.keys()].toSorted())
  })
})

describe.each(rules.map(({ rule }) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { passing, failing } = examplesById.get(id) ?? { passing: [], failing: [] }

  it('says what, why and how in every language, and where AWS says it', () => {
    for (const text of [rule.title, rule.why, rule.fix]) expectSpoken(text)
    for (const language of languages) {
      expect(rule.title[language]).not.toMatch(/[.]$/)
      expect(rule.why[language]).toMatch(/[.]$/)
      expect(rule.fix[language]).toMatch(/[.]$/)
    }
    expect(rule.docs).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/[\w./#-]+$/)
    expect(new URL(rule.docs).href).toBe(rule.docs)
    expect(rule.awsCode === null || /^[A-Z][\w.]+( \/ [A-Z][\w.]+)*$/.test(rule.awsCode)).toBe(true)
    // A code says that AWS refuses.
    if (rule.severity === 'advice') expect(rule.awsCode).toBeNull()
  })

  it.each(passing.map((example) => [example.title, example] as const))('accepts: %s', (_, example) => {
    expect(of(rule, check(example.design, example.applied))).toEqual([])
  })

  it.each(failing.map((example) => [example.title, example] as const))('reports: %s', (_, { design, applied }) => {
    const problems = of(rule, check(design, applied))
    expect(problems).not.toEqual([])
    for (const problem of problems) expectReadable(problem, design)
  })

  it.each(failing.map((example) => [example.title, example] as const))(
    'mends, where it offers to: %s',
    (_, { design, applied }) => {
      const before = check(design, applied)
      for (const problem of of(rule, before)) {
        if (!problem.fix) continue
        expectSpoken(problem.fix.title)
        const mended = applyEdits(design, problem.fix.edits as Edit[], schemasOf(kinds))
        const after = check(mended, applied)
        const left = (problems: readonly Problem[]) =>
          of(rule, problems).filter((one) => one.resource === problem.resource).length
        expect(left(after), `the problem is still there after "${problem.fix.title.en}"`).toBeLessThan(left(before))
        const had = new Set(before.map(key))
        expect(
          after.filter((one) => one.severity === 'error' && !had.has(key(one))).map((one) => one.message.en),
        ).toEqual([])
      }
    },
  )

  it('has an example of either sort', () => {
    expect(passing.length).toBeGreaterThan(0)
    expect(failing.length).toBeGreaterThan(0)
  })
})

function check(design: Design, applied?: Design): readonly Problem[] {
  return findings(design, kinds, { applied, strict: true })
}

function of(rule: Rule, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.rule === rule.id)
}

function key(problem: Problem): string {
  return `${problem.rule} ${problem.resource} ${formatPath(problem.path)}`
}

function expectSpoken(text: Text): void {
  // What is quoted is the user's own.
  const spoken = (said: string) => said.replaceAll(/"[^"]*"/g, '')
  expect(spoken(text.en)).not.toMatch(/\p{Script=Hangul}/u)
  expect(spoken(text.ko)).toMatch(/\p{Script=Hangul}/u)
  for (const language of languages) {
    expect(text[language].trim()).toBe(text[language])
    expect(text[language]).not.toMatch(/undefined|\[object|NaN|\$\{| {2}/)
  }
  // A particle that depends on a value the writer could not know.
  expect(text.ko).not.toMatch(/\((으|이|을|를|은|는|가)\)|을\(를\)|이\(가\)|은\(는\)/)
}

function expectReadable(problem: Problem, design: Design): void {
  const resource = design.resources[problem.resource]
  expect(resource).toBeDefined()
  expectSpoken(problem.message)
  for (const language of languages) {
    expect(problem.message[language]).toContain(resource?.name)
    expect(problem.message[language]).toMatch(/[.]$/)
  }
  const [prop] = problem.path
  if (prop !== undefined) {
    expect(Object.keys(resource?.props ?? {})).toContain(prop)
    expect(valueAt(resource?.props as Props, problem.path)).toBeDefined()
  }
  for (const id of problem.related) expect(Object.keys(design.resources)).toContain(id)
  // Plain data: it crosses workers and becomes JSON.
  expect(JSON.parse(JSON.stringify(problem))).toEqual(problem)
}
