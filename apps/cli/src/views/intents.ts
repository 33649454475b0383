import { type IntentAnswer, trafficText } from '@vpcanvas/resources'
import { say, type Text } from '@vpcanvas/text'
import type { Input } from '../input.ts'
import { paint, plain, type Terminal } from '../terminal.ts'

type State = IntentAnswer['state']

const COLOUR = { holds: 'green', broken: 'red', unknown: 'yellow', unmatched: 'yellow' } as const
const WORD: Readonly<Record<State, Text>> = {
  holds: { en: 'holds', ko: '충족' },
  broken: { en: 'broken', ko: '위반' },
  unknown: { en: 'unknown', ko: '알 수 없음' },
  unmatched: { en: 'says nothing', ko: '대상 없음' },
}

/** One line for each intent, and for those that do not hold the flow that shows it; then the sum. */
export function showIntents(terminal: Terminal, input: Pick<Input, 'design'>, intents: readonly IntentAnswer[]): void {
  if (intents.length === 0) return
  showEach(terminal, input, intents)
  terminal.print(say(sumOf(intents), terminal.language))
}

/** The intents that a plan would break. */
export function showBroken(terminal: Terminal, input: Pick<Input, 'design'>, broken: readonly IntentAnswer[]): void {
  if (broken.length === 0) return
  terminal.print(paint(terminal, 'red', say(BREAKS, terminal.language)))
  showEach(terminal, input, broken)
}

function showEach(terminal: Terminal, input: Pick<Input, 'design'>, intents: readonly IntentAnswer[]): void {
  const { language } = terminal
  for (const intent of intents) {
    const word = paint(terminal, COLOUR[intent.state], say(WORD[intent.state], language))
    terminal.print(`${word}  ${plain(say(intent.text, language))}`)
    for (const line of reasonsOf(intent, input)) terminal.print(`    ${plain(say(line, language))}`)
  }
}

/** Why an intent does not hold, or says nothing. */
function reasonsOf({ counterexample, pairs, unmatched, rule }: IntentAnswer, { design }: Pick<Input, 'design'>) {
  const lines: Text[] = []
  if (unmatched.includes('from')) lines.push(NOTHING.from)
  if (unmatched.includes('to')) lines.push(NOTHING.to)
  if (counterexample) {
    const { from, to, protocol, port, because } = counterexample
    const names = [from, to].map((id) => design.resources[id]?.name || id).join(' → ')
    const flow = trafficText({ protocol, ports: port === null ? [] : [[port, port]] })
    const { en, ko } = because ?? (rule === 'forbid' ? WORKS : { en: '', ko: '' })
    lines.push({ en: `${names} ${flow.en}: ${en}`, ko: `${names} ${flow.ko}: ${ko}` })
  }
  if (pairs.failing > 1) {
    const { failing, of } = pairs
    lines.push({ en: `${failing} of ${of} pairs like that`, ko: `전체 ${of}쌍 가운데 ${failing}쌍` })
  }
  return lines
}

const BREAKS: Text = { en: 'What must stay true would not be:', ko: '지켜야 할 의도가 위반됩니다:' }
const WORKS: Text = { en: 'gets through, and the reply comes back.', ko: '요청이 도착하고 응답이 돌아옵니다.' }
const NOTHING = {
  from: { en: 'Nothing in the design is what it is from.', ko: '디자인에 출발 조건에 맞는 리소스가 없습니다.' },
  to: { en: 'Nothing in the design is what it is to.', ko: '디자인에 도착 조건에 맞는 리소스가 없습니다.' },
}

function sumOf(intents: readonly IntentAnswer[]): Text {
  const of = (state: State) => intents.filter((one) => one.state === state).length
  const [holds, broken, unknown, unmatched] = [of('holds'), of('broken'), of('unknown'), of('unmatched')]
  return {
    en: `Intents: ${holds} holding, ${broken} broken, ${unknown} unknown, ${unmatched} about nothing.`,
    ko: `의도: 충족 ${holds}건, 위반 ${broken}건, 알 수 없음 ${unknown}건, 대상 없음 ${unmatched}건`,
  }
}
