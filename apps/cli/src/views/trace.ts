import { type Trace } from '@vpcanvas/reachability'
import { type Language, say, type Text } from '@vpcanvas/text'
import type { Input } from '../input.ts'
import { paint, plain, type Terminal } from '../terminal.ts'

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

const LEG: Readonly<Record<'forward' | 'return', Text>> = {
  forward: { en: 'There', ko: '가는 길' },
  return: { en: 'Back', ko: '돌아오는 길' },
}

export function showTrace(terminal: Terminal, input: Input, trace: Trace): void {
  const { language } = terminal
  const nameOf = (id: string) => plain(input.design.resources[id]?.name || id)
  const verdict = VERDICT[trace.verdict]
  terminal.print(paint(terminal, verdict.colour, say(verdict.word, language)))
  let leg = ''
  for (const [index, hop] of trace.hops.entries()) {
    if (hop.leg !== leg) terminal.print(`\n${paint(terminal, 'bold', say(LEG[hop.leg], language))}`)
    leg = hop.leg
    const mark = hop.decision === 'refuses' ? paint(terminal, 'red', '✗') : ' '
    terminal.print(
      `${mark} ${String(index + 1).padStart(2)}  ${nameOf(hop.resource)} (${hop.kind})  ${plain(say(hop.because, language))}`,
    )
  }
  if (trace.blockedBy.length > 0) terminal.print('')
  for (const blocker of trace.blockedBy) {
    terminal.print(
      `${paint(terminal, 'red', blocker.code)}  ${nameOf(blocker.resource)}: ${plain(say(blocker.message, language))}`,
    )
    const fix = say(blocker.fix, language)
    if (fix) terminal.print(paint(terminal, 'dim', `  → ${plain(fix)}`))
  }
}
