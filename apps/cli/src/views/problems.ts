import { originOf } from '@vpcanvas/formats/cloudformation'
import { formatPath } from '@vpcanvas/model'
import type { Problem, Severity } from '@vpcanvas/rules'
import { say } from '@vpcanvas/text'
import type { Input } from '../input.ts'
import { paint, plain, type Terminal } from '../terminal.ts'
import { placeText, resourceText } from './naming.ts'
import { sarif } from './sarif.ts'

export type ProblemFormat = 'text' | 'json' | 'sarif' | 'github'

export type Counts = Readonly<Record<Severity, number>>

export function countsOf(problems: readonly Problem[]): Counts {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length
  return { error: count('error'), warning: count('warning'), advice: count('advice') }
}

export function showProblems(
  terminal: Terminal,
  input: Input,
  problems: readonly Problem[],
  format: ProblemFormat,
): void {
  if (format === 'json')
    terminal.json({ problems: problems.map((one) => asJson(terminal, input, one)), counts: countsOf(problems) })
  else if (format === 'sarif') terminal.json(sarif(input, problems, terminal.language))
  else if (format === 'github') for (const problem of problems) terminal.print(annotation(terminal, input, problem))
  else asText(terminal, input, problems)
}

export function asJson(terminal: Terminal, input: Input, problem: Problem): Record<string, unknown> {
  const origin = originOf(input.origins, problem.resource, problem.path)
  return {
    rule: problem.rule,
    severity: problem.severity,
    resource: problem.resource,
    field: problem.path.length > 0 ? formatPath(problem.path) : null,
    message: say(problem.message, terminal.language),
    awsCode: problem.awsCode,
    fixable: problem.fix !== null,
    ...(origin !== problem.resource && { origin }),
  }
}

const COLOUR = { error: 'red', warning: 'yellow', advice: 'blue' } as const
const WORD = {
  error: { en: 'error', ko: '오류' },
  warning: { en: 'warning', ko: '경고' },
  advice: { en: 'advice', ko: '권고' },
} as const

function asText(terminal: Terminal, input: Input, problems: readonly Problem[]): void {
  for (const problem of problems) {
    const name = input.design.resources[problem.resource]?.name ?? ''
    const kind = input.design.resources[problem.resource]?.kind ?? ''
    const place = [
      resourceText({ id: problem.resource, kind, name: name || problem.resource }, terminal.language),
      placeText(kind, problem.path, terminal.language),
    ]
      .filter(Boolean)
      .join(' · ')
    const severity = paint(terminal, COLOUR[problem.severity], WORD[problem.severity][terminal.language])
    terminal.print(`${severity}  ${paint(terminal, 'bold', place)}`)
    terminal.print(`  ${plain(say(problem.message, terminal.language))}`)
    const remarks = [
      problem.rule,
      problem.awsCode,
      problem.fix && `→ ${plain(say(problem.fix.title, terminal.language))}`,
    ]
    terminal.print(paint(terminal, 'dim', `  ${remarks.filter(Boolean).join(' · ')}`))
  }
  const { error, warning, advice } = countsOf(problems)
  const sum =
    terminal.language === 'ko'
      ? `오류 ${error}건, 경고 ${warning}건, 권고 ${advice}건`
      : `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(advice, 'piece')} of advice`
  terminal.print(problems.length === 0 ? (terminal.language === 'ko' ? '문제가 없습니다.' : 'No problems.') : sum)
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation(terminal: Terminal, input: Input, problem: Problem): string {
  const level = { error: 'error', warning: 'warning', advice: 'notice' }[problem.severity]
  const title = escaped(`${problem.rule} · ${problem.resource}`, true)
  return `::${level} file=${escaped(input.name, true)},title=${title}::${escaped(say(problem.message, terminal.language))}`
}

function escaped(text: string, isProperty = false): string {
  const data = plain(text).replaceAll('%', '%25')
  return isProperty ? data.replaceAll(':', '%3A').replaceAll(',', '%2C') : data
}
