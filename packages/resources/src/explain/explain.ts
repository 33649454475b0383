import { type Design, type Edit, type Id, type Path, valueAt } from '@vpcanvas/model'
import { type Matrix, matrixOf, networkOf } from '@vpcanvas/reachability'
import { findings, type Problem, rulesOf } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import type { Kinds } from '../kind.ts'
import { type Consequences, consequencesOf } from './consequences.ts'
import { type Passing, passing } from './passing.ts'

/** What is to be explained: a resource; a part of one, by its path (a route, a rule, an entry); or a problem of one. */
export interface Subject {
  readonly resource: Id
  readonly path: Path | null
  /** The rule that reports the problem, at the path. */
  readonly rule: string | null
}

/** What a problem means in general, as its rule says. */
export interface ExplainedRule {
  readonly problem: Problem
  readonly title: Text
  readonly why: Text
  readonly fix: Text
}

export interface Explanation {
  readonly subject: Subject
  /** Null for what is no problem. */
  readonly rule: ExplainedRule | null
  /** What goes through it; null for parts and problems, where what hangs on them says it. */
  readonly passing: Passing | null
  /** A resource or a part: what would be without it. A problem: what its fix would do; null where it has none. */
  readonly change: Consequences | { readonly refused: Text } | null
}

/**
 * Explains something of a design from the design itself.
 * @param matrix Of the same design, where there is one.
 * @returns Null where it is not there.
 */
export function explain(
  design: Design,
  kinds: Kinds,
  subject: Subject,
  matrix: Matrix = matrixOf(networkOf(design, kinds)),
): Explanation | null {
  const { resource, path, rule } = subject
  const own = Object.hasOwn(design.resources, resource) ? design.resources[resource] : undefined
  if (!own) return null
  const changeBy = (edits: readonly Edit[]) => consequencesOf(design, kinds, edits, resource, matrix)
  if (rule !== null) {
    const explained = ruleOf(design, kinds, subject)
    if (!explained) return null
    const { fix } = explained.problem
    return { subject, rule: explained, passing: null, change: fix && changeBy(fix.edits) }
  }
  if (path !== null) {
    if (valueAt(own.props, path) === undefined) return null
    const edits: readonly Edit[] = [{ op: 'set', id: resource, path, value: undefined }]
    return { subject, rule: null, passing: null, change: changeBy(edits) }
  }
  return {
    subject,
    rule: null,
    passing: passing(design, networkOf(design, kinds), matrix, resource),
    change: changeBy([{ op: 'remove', id: resource }]),
  }
}

function ruleOf(design: Design, kinds: Kinds, { resource, path, rule }: Subject): ExplainedRule | null {
  const place = (path ?? []).join('.')
  const problem = findings(design, kinds).find(
    (one) => one.rule === rule && one.resource === resource && one.path.join('.') === place,
  )
  const found = rulesOf(kinds).find(({ rule: one }) => one.id === rule)?.rule
  return problem && found ? { problem, title: found.title, why: found.why, fix: found.fix } : null
}
