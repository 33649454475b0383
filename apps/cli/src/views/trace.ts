import type { Blocker, Header, Hop, Trace, TraceQuery } from '@vpcanvas/reachability'
import { type Language, say, type Text } from '@vpcanvas/text'
import type { Input } from '../input.ts'
import { paint, plain, type Terminal } from '../terminal.ts'
import { resourceText } from './naming.ts'
import { portsOf } from './ports.ts'

/** A query with its trace, or why there is none. */
export type Answer =
  | { readonly query: TraceQuery; readonly trace: Trace }
  | { readonly query?: TraceQuery; readonly refused: Text }

/** A trace as programs read it: texts in one language. */
export function traceAsJson(trace: Trace, language: Language): Record<string, unknown> {
  return {
    verdict: trace.verdict,
    hops: trace.hops.map((hop) => ({ ...hop, because: say(hop.because, language) })),
    blockedBy: trace.blockedBy.map(({ leg, resource, kind, direction, rule, code, message, fix }) => ({
      leg,
      resource,
      kind,
      direction,
      rule,
      code,
      message: say(message, language),
      fix: say(fix, language),
    })),
  }
}

export function answerAsJson(answer: Answer, language: Language): Record<string, unknown> {
  return 'trace' in answer ? traceAsJson(answer.trace, language) : { error: say(answer.refused, language) }
}

const VERDICT: Readonly<Record<Trace['verdict'], { colour: 'green' | 'red' | 'yellow'; word: Text }>> = {
  reachable: { colour: 'green', word: { en: 'Reachable', ko: '도달 가능' } },
  blocked: { colour: 'red', word: { en: 'Blocked', ko: '차단됨' } },
  unsupported: {
    colour: 'yellow',
    word: {
      en: 'Unknown: the path enters something that is not modelled',
      ko: '알 수 없음: 경로에 모델링되지 않은 구성 요소가 있습니다',
    },
  },
}
const LEG: Readonly<Record<Hop['leg'], Text>> = {
  forward: { en: 'There', ko: '가는 길' },
  return: { en: 'Back', ko: '돌아오는 길' },
}
const DIRECTION: Readonly<Record<'ingress' | 'egress', Text>> = {
  ingress: { en: 'inbound', ko: '인바운드' },
  egress: { en: 'outbound', ko: '아웃바운드' },
}
const RULE: Text = { en: 'rule', ko: '규칙' }
const NOTES: Text = { en: 'Notes', ko: '참고' }

/** The verdict, then both ways place by place, then everything that blocks, with what to do. */
export function showTrace(terminal: Terminal, input: Input, trace: Trace): void {
  const { language } = terminal
  const verdict = VERDICT[trace.verdict]
  terminal.print(paint(terminal, verdict.colour, say(verdict.word, language)))
  if (trace.shown.of > 1) terminal.print(paint(terminal, 'dim', say(oneOf(trace), language)))
  for (const leg of ['forward', 'return'] as const) showLeg(terminal, input, trace, leg)
  for (const blocker of trace.blockedBy) showBlocker(terminal, input, blocker)
  if (trace.notes.length > 0) terminal.print(`\n${paint(terminal, 'bold', say(NOTES, language))}`)
  for (const { message } of trace.notes) terminal.print(`  · ${plain(say(message, language))}`)
}

function showLeg(terminal: Terminal, input: Input, { hops }: Trace, leg: Hop['leg']): void {
  const { language } = terminal
  const own = hops.filter((hop) => hop.leg === leg)
  const [first] = own
  if (!first) return
  terminal.print(
    `\n${paint(terminal, 'bold', say(LEG[leg], language))}  ${paint(terminal, 'dim', headerText(first.headerIn, language))}`,
  )
  const start = hops.indexOf(first)
  for (const [index, hop] of own.entries()) {
    const number = String(start + index + 1).padStart(3)
    terminal.print(`${markOf(terminal, hop)}${number}  ${placeOf(input, hop, language)}`)
    terminal.print(paint(terminal, 'dim', `      ${plain(say(hop.because, language))}`))
    const [before, after] = [headerText(hop.headerIn, language), headerText(hop.headerOut, language)]
    if (before !== after) terminal.print(`      ${before}  ⇒  ${paint(terminal, 'bold', after)}`)
  }
}

function markOf(terminal: Terminal, { decision }: Hop): string {
  if (decision === 'refuses') return paint(terminal, 'red', '✗')
  return decision === 'unknown' ? paint(terminal, 'yellow', '?') : ' '
}

function showBlocker(terminal: Terminal, input: Input, blocker: Blocker): void {
  const { language } = terminal
  const { code, leg, direction, rule, message, fix } = blocker
  const where = [
    say(LEG[leg], language),
    direction && say(DIRECTION[direction], language),
    rule !== null && `${say(RULE, language)} ${plain(rule)}`,
  ]
  terminal.print(`\n${paint(terminal, 'red', code)}  ${placeOf(input, blocker, language)}`)
  terminal.print(paint(terminal, 'dim', `  ${where.filter(Boolean).join(' · ')}`))
  terminal.print(`  ${plain(say(message, language))}`)
  if (say(fix, language)) terminal.print(`  → ${plain(say(fix, language))}`)
}

/** Many answers, each under its query. */
export function showAnswers(terminal: Terminal, input: Input, answers: readonly Answer[]): void {
  const { language } = terminal
  for (const [index, answer] of answers.entries()) {
    const asked = answer.query ? `  ${queryText(answer.query)}` : ''
    terminal.print(`${index > 0 ? '\n' : ''}${paint(terminal, 'bold', `[${index}]${asked}`)}`)
    if ('trace' in answer) showTrace(terminal, input, answer.trace)
    else {
      terminal.print(paint(terminal, 'red', say(NOT_ASKED, language)))
      terminal.print(`  ${plain(say(answer.refused, language))}`)
    }
  }
  if (answers.length > 0) terminal.print('')
  terminal.print(say(sumOf(answers), language))
}

const NOT_ASKED: Text = { en: 'Cannot be asked', ko: '추적할 수 없음' }

function sumOf(answers: readonly Answer[]): Text {
  const count = (verdict: Trace['verdict']) =>
    answers.filter((one) => 'trace' in one && one.trace.verdict === verdict).length
  const [yes, no, unknown] = [count('reachable'), count('blocked'), count('unsupported')]
  const refused = answers.length - yes - no - unknown
  return {
    en: `${yes} reachable, ${no} blocked, ${unknown} unknown${refused > 0 ? `, ${refused} that cannot be asked` : ''}.`,
    ko: `도달 가능 ${yes}건, 차단 ${no}건, 알 수 없음 ${unknown}건${refused > 0 ? `, 추적할 수 없음 ${refused}건` : ''}`,
  }
}

function queryText({ from, to, protocol, port, sourcePort }: TraceQuery): string {
  const [client, server] = [sourcePort, port].map((one) => (one === undefined ? '' : `:${one}`))
  return plain(`${from}${client} → ${to}${server} ${protocol}`)
}

/** Which walk is shown: of several addresses or interfaces any will do, of the nodes of a cache each has to work. */
function oneOf({ verdict, shown: { of: ways, each } }: Trace): Text {
  if (!each)
    return {
      en: `Any of ${ways} ways between these ends will do; the best is shown.`,
      ko: `두 끝 사이의 경로 ${ways}개 중 하나만 통하면 되며 가장 나은 경로를 표시합니다.`,
    }
  if (verdict === 'reachable')
    return {
      en: `All ${ways} ways between these ends work; one is shown.`,
      ko: `두 끝 사이의 경로 ${ways}개가 모두 가능하며 그중 하나를 표시합니다.`,
    }
  return {
    en: `Of ${ways} ways between these ends, the worst is shown; what blocks any of them is listed.`,
    ko: `두 끝 사이의 경로 ${ways}개 중 가장 나쁜 경로를 표시하고, 모든 경로의 차단 원인을 나열합니다.`,
  }
}

function placeOf(input: Input, { resource, kind }: Pick<Hop, 'resource' | 'kind'>, language: Language): string {
  return resourceText({ id: resource, kind, name: nameOf(input, resource) }, language)
}

function nameOf({ design }: Input, id: string): string {
  return plain((Object.hasOwn(design.resources, id) && design.resources[id]?.name) || id)
}

/** `tcp 10.0.0.5:32768-60999 → 10.0.1.9:6379`. */
function headerText(header: Header, language: Language): string {
  const { protocol, source, sourcePorts, destination, destinationPorts, icmpType } = header
  const type = icmpType === undefined ? '' : ` ${say(ICMP_TYPE, language)} ${icmpType}`
  return `${protocol}${type} ${endText(source, sourcePorts, language)} → ${endText(destination, destinationPorts, language)}`
}

const ICMP_TYPE: Text = { en: 'type', ko: '유형' }

function endText(address: string, ports: Header['sourcePorts'], language: Language): string {
  if (ports.length === 0) return address
  return `${address.includes(':') ? `[${address}]` : address}:${portsOf(ports, language)}`
}
