import type { IntentAnswer } from '@vpcanvas/resources'
import { createStore } from 'zustand/vanilla'
import { editor } from '../store/useEditor.ts'
import { afterwards } from '../ui/whenIdle.ts'
import { ask } from '../work/client.ts'
import { intentNames } from './names.ts'

export interface IntentSession {
  /** Whether the design's intents hold, in its order. Of the design before while new answers are on their way. */
  readonly answers: readonly IntentAnswer[]
  readonly isChecking: boolean
  readonly hasFailed: boolean
}

/** Whether the intents of the design hold, kept in step with it. */
export const intentSession = createStore<IntentSession>(() => ({ answers: [], isChecking: false, hasFailed: false }))

let isAsking = false
let isStale = false

/** Asks for one answer at a time: of many edits while it is on its way, the last counts. */
async function check(): Promise<void> {
  if (editor.design().intents.length === 0) {
    intentSession.setState({ answers: [], isChecking: false, hasFailed: false })
    return
  }
  isStale = isAsking
  intentSession.setState({ isChecking: true })
  if (isAsking) return
  isAsking = true
  const { opened } = editor.get()
  const answers = await ask('intents', null).catch(() => null)
  isAsking = false
  if (editor.get().opened === opened) {
    const brokenBefore = brokenIn(intentSession.getState().answers)
    const broken = brokenIn(answers ?? [])
    if (broken > brokenBefore)
      editor.say({ en: intentNames.en.brokenCount(broken), ko: intentNames.ko.brokenCount(broken) })
    intentSession.setState({ ...(answers && { answers }), hasFailed: answers === null, isChecking: isStale })
  }
  if (isStale) void check()
}

function brokenIn(answers: readonly IntentAnswer[]): number {
  return answers.filter(({ state }) => state === 'broken').length
}

/** Checks the design's intents from now on, after each edit that can make a difference. */
export function startIntents(): void {
  editor.store.subscribe((state, before) => {
    const [design, old] = [state.history.present, before.history.present]
    const isOther = state.opened !== before.opened
    if (isOther) intentSession.setState({ answers: [] })
    // What was just opened is seen before it is looked through.
    if (isOther) afterwards(() => void check())
    else if (design.resources !== old.resources || design.intents !== old.intents) void check()
  })
  afterwards(() => void check())
}
