import type { Resource } from '@vpcanvas/model'
import type { CheckOptions, Finding, Look, Problem, Rule, Severity } from './rule.ts'

/** What one rule has against one resource. */
export function problemsOf(rule: Rule, resource: Resource, look: Look, { strict }: CheckOptions): readonly Problem[] {
  try {
    const found: Problem[] = []
    for (const finding of rule.check(resource, look)) found.push(problemOf(rule, resource, finding))
    return found.length === 0 ? NONE : found
  } catch (error) {
    if (strict) throw new Error(`the rule ${rule.id} failed on ${resource.kind} "${resource.id}"`, { cause: error })
    return [failureOf(rule, resource, error)]
  }
}

const NONE: readonly Problem[] = []

function problemOf(rule: Rule, resource: Resource, finding: Finding): Problem {
  return {
    rule: rule.id,
    severity: rule.severity,
    resource: resource.id,
    path: finding.path ?? [],
    message: finding.message,
    awsCode: finding.awsCode === undefined ? rule.awsCode : finding.awsCode,
    docs: rule.docs,
    fix: finding.fix ?? null,
    related: finding.related ?? [],
  }
}

/** A rule that could not be checked is said, never passed over: silence would read as "this holds". */
function failureOf(rule: Rule, resource: Resource, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    rule: rule.id,
    severity: 'warning',
    resource: resource.id,
    path: [],
    message: {
      en: `vpcanvas could not check "${rule.id}" on "${resource.name}", so it may or may not hold. This is a fault in vpcanvas (${reason}).`,
      ko: `vpcanvas 내부 오류로 "${resource.name}"에 대한 규칙 "${rule.id}" 검사를 마치지 못했으므로 위반 여부를 알 수 없습니다(${reason}).`,
    },
    awsCode: null,
    docs: rule.docs,
    fix: null,
    related: [],
  }
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }

/** The worst first, then by resource, then by rule; what one rule says of one resource stays in its order. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) => RANK[a.severity] - RANK[b.severity] || compare(a.resource, b.resource) || compare(a.rule, b.rule),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
