import type { ApplyEvent, ApplyResult, StepState } from '@vpcanvas/provision'
import { type Language, say, type Text } from '@vpcanvas/text'
import { paint, plain, type Terminal } from '../terminal.ts'
import { resourceText } from './naming.ts'
import { MARK, nothingToDo } from './plan.ts'

const STATE: Readonly<Record<StepState, Text>> = {
  left: { en: 'not begun', ko: '시작하지 않음' },
  started: { en: 'started', ko: '시작' },
  waiting: { en: 'waiting', ko: '대기' },
  done: { en: 'done', ko: '완료' },
  failed: { en: 'failed', ko: '실패' },
}

/** What is of use of a resource that is made; what is not here keeps its name. */
const OUTPUT: ReadonlyMap<string, Text> = new Map([
  ['endpoint', { en: 'endpoint', ko: '엔드포인트' }],
  ['readerEndpoint', { en: 'reader endpoint', ko: '리더 엔드포인트' }],
  ['port', { en: 'port', ko: '포트' }],
  ['privateIp', { en: 'private address', ko: '프라이빗 주소' }],
  ['publicIp', { en: 'public address', ko: '퍼블릭 주소' }],
  ['ipv6', { en: 'IPv6 address', ko: 'IPv6 주소' }],
  ['ipv6CidrBlock', { en: 'IPv6 CIDR block', ko: 'IPv6 CIDR 블록' }],
])

/** One line for each thing that happens, on standard error. */
export function showProgress(terminal: Terminal, event: ApplyEvent): void {
  if (event.type !== 'step') return
  const { language } = terminal
  const detail = event.detail ? `: ${say(event.detail, language)}` : ''
  const id = event.awsId ? ` ${event.awsId}` : ''
  terminal.note(`${MARK[event.action]} ${nameOf(event, language)}${id} · ${say(STATE[event.state], language)}${detail}`)
}

/** What now exists, what failed and why, and how it ended. */
export function showResult(terminal: Terminal, result: ApplyResult, nameOfResource: (id: string) => string): void {
  const { language } = terminal
  for (const [id, outputs] of Object.entries(result.outputs)) {
    const told = Object.entries(outputs).map(
      ([key, value]) => `${say(OUTPUT.get(key) ?? { en: key, ko: key }, language)} ${value}`,
    )
    terminal.print(plain(`${nameOfResource(id)}: ${told.join(', ')}`))
  }
  for (const { error, ...step } of result.steps) {
    if (!error) continue
    const code = paint(terminal, 'red', plain(error.code))
    terminal.print(`${code}  ${nameOf(step, language)}: ${plain(say(error.message, language))}`)
  }
  const colour = result.status === 'succeeded' ? 'green' : 'red'
  terminal.print(paint(terminal, colour, say(endOf(result), language)))
}

function nameOf({ resource, kind, name }: Readonly<Record<'resource' | 'kind' | 'name', string>>, language: Language) {
  return resourceText({ id: resource, kind, name }, language)
}

function endOf({ status, steps, seconds, calls }: ApplyResult): Text {
  const time: Text = {
    en: `(${seconds.toFixed(1)} s, ${calls} API calls)`,
    ko: `(${seconds.toFixed(1)}초, API 호출 ${calls}회)`,
  }
  if (status === 'succeeded') {
    return steps.length === 0 ? nothingToDo(calls) : { en: `Done. ${time.en}`, ko: `완료했습니다. ${time.ko}` }
  }
  const left = steps.filter(({ state }) => state !== 'done').length
  const ended: Text =
    status === 'failed' ? { en: 'Failed', ko: '실패했습니다' } : { en: 'Cancelled', ko: '취소했습니다' }
  return {
    en: `${ended.en}; ${left === 1 ? '1 step is' : `${left} steps are`} left. Run it again to go on. ${time.en}`,
    ko: `${ended.ko}. 남은 단계: ${left}. 다시 실행하면 이어서 진행합니다. ${time.ko}`,
  }
}
