import type { TraceQuery } from '@vpcanvas/reachability'
import { inEach, type Text } from '@vpcanvas/text'
import { createStore } from 'zustand/vanilla'
import { editor } from '../store/useEditor.ts'
import { ask } from '../work/client.ts'
import type { TraceAnswer } from '../work/questions.ts'
import { drawnHops } from './drawnHop.ts'
import { packet } from './packet.ts'
import { traceWords } from './words.ts'

/** What is asked, as it is typed. */
export interface Asked {
  readonly from: string
  readonly to: string
  readonly protocol: string
  readonly port: number | null
  readonly sourcePort: number | null
}

export interface TraceSession {
  readonly asked: Asked
  /** The last answer; stays while the next one is on its way. */
  readonly answer: TraceAnswer | null
  /** What the answer is about. */
  readonly answered: Asked | null
  readonly isTracing: boolean
}

const nothing: Asked = { from: '', to: '', protocol: 'tcp', port: null, sourcePort: null }

/** The trace of this page. It outlives its panel, so that closing the drawer loses nothing. */
export const traceSession = createStore<TraceSession>(() => ({
  asked: nothing,
  answer: null,
  answered: null,
  isTracing: false,
}))

export function askFor(change: Partial<Asked>): void {
  traceSession.setState(({ asked }) => ({ asked: { ...asked, ...change } }))
}

let latest = 0

/** Traces what is asked, and draws it. An answer that a newer question overtook is dropped. */
export async function runTrace(): Promise<void> {
  const { asked } = traceSession.getState()
  const mine = ++latest
  traceSession.setState({ isTracing: true })
  const answer = await ask('trace', queryOf(asked)).catch((error: unknown): TraceAnswer => ({
    ok: false,
    reason: failure(error),
  }))
  if (mine !== latest) return
  const before = traceSession.getState()
  traceSession.setState({ answer, answered: asked, isTracing: false })
  draw(answer)
  // An edit traces again; only another verdict is news then.
  if (before.answered !== asked || saidOf(before.answer) !== saidOf(answer)) editor.say(verdictSaid(answer))
}

/** Puts the answer on the picture. Where its way is another one, the packet sets out by itself, if things may move. */
function draw(answer: TraceAnswer): void {
  const hops = answer.ok ? answer.trace.hops : []
  packet.load(hops)
  editor.setWalk(answer.ok ? { hops: drawnHops(answer.trace), at: null } : null)
  const isCalm = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true
  if (packet.store.getState().at === null && !isCalm) packet.play(false)
}

/** Forgets the answer and takes it off the picture. */
export function clearTrace(): void {
  latest++
  traceSession.setState({ answer: null, answered: null, isTracing: false })
  packet.load([])
  editor.setWalk(null)
}

// An answer is about a design: when that changes, so may the answer.
editor.store.subscribe((state, before) => {
  const [design, old] = [state.history.present, before.history.present]
  if (state.opened !== before.opened) {
    clearTrace()
    traceSession.setState({ asked: nothing })
  } else if (design.resources !== old.resources && traceSession.getState().answered) void runTrace()
})

/** What is asked, as the walk takes it. */
export function queryOf({ from, to, protocol, port, sourcePort }: Asked): TraceQuery {
  return { from, to, protocol, ...(port !== null && { port }), ...(sourcePort !== null && { sourcePort }) }
}

/** What of an answer makes it another one to those who listen. */
function saidOf(answer: TraceAnswer | null): string | undefined {
  return answer?.ok ? answer.trace.verdict : answer?.reason.en
}

function verdictSaid(answer: TraceAnswer): Text {
  if (!answer.ok) return answer.reason
  const { verdict, blockedBy } = answer.trace
  const [first] = blockedBy
  return inEach((language) => {
    const words = traceWords[language]
    const why = verdict === 'blocked' && first ? first.message[language] : words.verdictHelp[verdict]
    return `${words.verdicts[verdict]}. ${why}`
  })
}

function failure(error: unknown): Text {
  const detail = error instanceof Error ? error.message : String(error)
  return { en: `${traceWords.en.failed} ${detail}`, ko: `${traceWords.ko.failed} ${detail}` }
}
