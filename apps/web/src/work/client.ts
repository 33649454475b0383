import { type Design, differenceBetween, type Id, shareTexts } from '@vpcanvas/model'
import type { Problem } from '@vpcanvas/rules'
import type { Editor } from '../store/editor.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import type { Answer, Question, QuestionName } from './questions.ts'

/** The worker of this page, once it is started. */
let asks: ((name: QuestionName, question: Question<QuestionName>) => Promise<unknown>) | null = null

/** Asks the worker something about the design it has: the one on the page, as of the last edit. */
export function ask<N extends QuestionName>(name: N, question: Question<N>): Promise<Answer<N>> {
  if (!asks) return Promise.reject(new Error('The worker is not started'))
  return asks(name, question) as Promise<Answer<N>>
}

/** Where messages go; the worker itself, or in tests whatever stands in the same process. */
export interface Port {
  post(message: ToWorker): void
  onMessage(listen: (message: FromWorker) => void): void
}

/** Does some work when its time has come. */
type Moment = (work: () => void) => void

const AT_ONCE = { opened: (work: () => void) => work(), edited: (work: () => void) => work() }

/**
 * Keeps the worker's design and what it finds in step with the editor.
 * @param when When a design is handed over: one that was just opened not before it is drawn, and what an edit changed after the
 * page has taken the edit in, for which it needs what the worker would take of the machine.
 */
export function startWork(editor: Editor, port: Port, when: { opened: Moment; edited: Moment } = AT_ONCE): void {
  let sent: Design | null = null
  let sentOf = -1
  let version = 0
  let openedAt = 0
  let nextAsk = 0
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()

  const send = () => {
    const design = editor.design()
    const { opened } = editor.get()
    const before = sentOf === opened ? sent : null
    if (design === before) return
    sent = design
    sentOf = opened
    const isSame = before?.id === design.id && before.resources === design.resources
    if (isSame && before.intents === design.intents && before.settings === design.settings) return
    editor.store.setState({ checking: true })
    if (before) {
      const { added, changed, removed } = differenceBetween(before, design)
      const { id, name, settings, intents } = design
      port.post({
        type: 'change',
        version: ++version,
        changed: [...added, ...changed].flatMap((one) => design.resources[one] ?? []),
        removed,
        head: { id, name, settings, intents },
      })
    } else {
      openedAt = ++version
      port.post({ type: 'design', version, design })
    }
  }

  port.onMessage((message) => {
    if (message.type === 'found') {
      // Of a design that was left meanwhile.
      if (message.version < openedAt) return
      if (message.version === version) noteChecked()
      const { problemsOf: known, exposure } = editor.get()
      shareTexts(message.problemsOf)
      const problemsOf = without(merged(known, message.problemsOf))
      editor.store.setState({
        checking: message.version !== version,
        ...(Object.keys(message.problemsOf).length > 0 && { problemsOf, problems: inOrder(problemsOf) }),
        ...(Object.keys(message.exposure).length > 0 && { exposure: without(merged(exposure, message.exposure)) }),
      })
      return
    }
    const asked = waiting.get(message.ask)
    waiting.delete(message.ask)
    if (message.type === 'answer') asked?.resolve(message.answer)
    else asked?.reject(new Error(message.message))
  })

  asks = (name, question) =>
    new Promise((resolve, reject) => {
      // What is asked is about the page as it is: an edit that was just made goes first.
      send()
      waiting.set(++nextAsk, { resolve, reject })
      port.post({ type: 'ask', ask: nextAsk, name, question })
    })

  let applied: Design | null = null
  editor.store.subscribe((state, before) => {
    if (state.opened !== before.opened) {
      openedAt = version + 1
      when.opened(send)
    } else if (state.history.present !== before.history.present) when.edited(send)
    if (state.applied !== applied) {
      applied = state.applied
      port.post({ type: 'applied', version: ++version, design: applied })
    }
  })
  openedAt = version + 1
  when.opened(send)
}

/** Notes the moment when all that is to be found in the last edit is, for whoever measures. */
function noteChecked(): void {
  performance.clearMarks(CHECKED)
  performance.mark(CHECKED)
}

const CHECKED = 'vpcanvas:checked'

function merged<T>(known: Readonly<Record<Id, T>>, news: Readonly<Record<Id, T | null>>): Record<Id, T | null> {
  return { ...known, ...news }
}

/** Without what is null or empty. */
function without<T>(record: Record<Id, T | null>): Record<Id, T> {
  return Object.fromEntries(
    Object.entries(record).filter(
      (entry): entry is [Id, T & {}] => entry[1] !== null && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  )
}

const RANK = { error: 0, warning: 1, advice: 2 } as const

/** All problems, the gravest first, then by resource. */
export function inOrder(problemsOf: Readonly<Record<Id, readonly Problem[]>>): readonly Problem[] {
  return Object.keys(problemsOf)
    .toSorted()
    .flatMap((id) => problemsOf[id] ?? [])
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
}
