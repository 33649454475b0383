import {
  type Answers,
  type Design,
  type Id,
  type Question,
  questionsAbout,
  questionsOn,
  type Resource,
  viewOf,
} from '@vpcanvas/model'
import { rulesFor, schemasOf } from './findings.ts'
import { lookOn } from './look.ts'
import { inOrder, problemsOf } from './problems.ts'
import type { CheckedKinds, CheckOptions, Problem, Rule } from './rule.ts'

/** One rule on one resource, with what it asked and what it found. */
interface Check {
  readonly rule: Rule
  readonly resource: Id
  asked: Set<Question>
  found: readonly Problem[]
}

/** Checks a design again after each edit, doing only what the edit can have changed. */
export interface Checker {
  /** The same problems as `findings`; those that stay are the same objects, and the list too where all of them stay. */
  check(design: Design, applied?: Design | null): readonly Problem[]
}

/**
 * A checker remembers what each rule asked about each resource. Between two designs it looks which resources are no
 * longer the same object, which questions that touches, and asks only the rules that had asked those.
 */
export function checker(kinds: CheckedKinds, options: Pick<CheckOptions, 'strict'> = {}): Checker {
  const schemas = schemasOf(kinds)
  const checks = new Map<Id, readonly Check[]>()
  const askers = new Map<Question, Set<Check>>()
  /** The few checks that found something. */
  const reporting = new Set<Check>()
  const answers: Answers = new Map()
  let resources: Design['resources'] = {}
  let appliedResources: Design['resources'] | null = null
  let problems: readonly Problem[] = []

  const reset = () => {
    checks.clear()
    askers.clear()
    reporting.clear()
    answers.clear()
    resources = {}
    problems = []
  }

  const leave = (check: Check) => {
    for (const name of check.asked) {
      const set = askers.get(name)
      set?.delete(check)
      if (set?.size === 0) askers.delete(name)
    }
  }

  const enter = (check: Check) => {
    for (const name of check.asked) {
      const set = askers.get(name)
      if (set) set.add(check)
      else askers.set(name, new Set([check]))
    }
  }

  const touched = (resource: Resource, into: Set<Question>) => {
    for (const name of questionsAbout(resource, schemas)) into.add(name)
  }

  /** Brings the list of checks up to the design; gives those that have to run, and whether problems left with a resource. */
  const difference = (after: Design['resources']): { dirty: Set<Check>; lost: boolean } => {
    const questions = new Set<Question>()
    const dirty = new Set<Check>()
    let lost = false
    for (const id of Object.keys(resources)) {
      const resource = resources[id]
      const now = Object.hasOwn(after, id) ? after[id] : undefined
      if (now === resource || !resource) continue
      touched(resource, questions)
      if (now?.kind === resource.kind) continue
      for (const check of checks.get(id) ?? []) {
        leave(check)
        lost = reporting.delete(check) || lost
      }
      checks.delete(id)
    }
    for (const id of Object.keys(after)) {
      const resource = after[id]
      const before = Object.hasOwn(resources, id) ? resources[id] : undefined
      if (before === resource || !resource) continue
      touched(resource, questions)
      let own = checks.get(id)
      if (!own) {
        own = rulesFor(kinds, resource.kind).map((rule) => ({ rule, resource: id, asked: new Set(), found: [] }))
        checks.set(id, own)
      }
      for (const check of own) dirty.add(check)
    }
    for (const name of questions) {
      answers.delete(name)
      for (const check of askers.get(name) ?? []) dirty.add(check)
    }
    return { dirty, lost }
  }

  const run = (dirty: ReadonlySet<Check>, design: Design, applied: Design | null): boolean => {
    let asked = new Set<Question>()
    const view = viewOf(design, schemas)
    const questions = questionsOn(
      () => view,
      answers,
      (name) => asked.add(name),
    )
    // What is applied changes only when something is applied, and then everything is asked again.
    const past = applied && viewOf(applied, schemas)
    const before = past
      ? questionsOn(
          () => past,
          new Map(),
          () => {},
        )
      : null
    const look = lookOn(questions, before, schemas)
    let changed = false
    for (const check of dirty) {
      const resource = design.resources[check.resource]
      if (!resource) continue
      leave(check)
      asked = new Set()
      const found = problemsOf(check.rule, resource, look, options)
      check.asked = asked
      enter(check)
      if (same(found, check.found)) continue
      changed = true
      check.found = found
      if (found.length > 0) reporting.add(check)
      else reporting.delete(check)
    }
    return changed
  }

  return {
    check(design, applied = null) {
      if (appliedResources !== (applied?.resources ?? null)) reset()
      try {
        const { dirty, lost } = difference(design.resources)
        const changed = run(dirty, design, applied)
        if (changed || lost) problems = inOrder([...reporting].flatMap((check) => check.found))
      } catch (error) {
        reset()
        throw error
      }
      resources = design.resources
      appliedResources = applied?.resources ?? null
      return problems
    },
  }
}

/** Whether two answers of a rule say the same: then the old one stays, and whoever shows it need not look again. */
function same(a: readonly Problem[], b: readonly Problem[]): boolean {
  return a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b))
}
