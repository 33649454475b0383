import type { EditorState, Lens } from '../store/state.ts'
import { editor } from '../store/useEditor.ts'
import { ask } from '../work/client.ts'
import type { Answer, Question, QuestionName } from '../work/questions.ts'

/** What a lens asks of the worker while it is on. */
interface Asking<N extends QuestionName> {
  readonly lens: Lens
  readonly name: N
  question(): Question<N>
  /** Null where it could not be answered. */
  take(answer: Answer<N> | null): void
  /** The lens is off. */
  clear(): void
  /** Whether a change of anything but the design's resources changes the question. */
  isOther?(state: EditorState, before: EditorState): boolean
}

/** Asks while a lens is on: at once, and after each edit. Edits that come before the answer are asked of together, when it is there. */
export function keepAsking<N extends QuestionName>(asking: Asking<N>): { refresh(): void } {
  const { lens, name, question, take, clear, isOther } = asking
  const isOn = () => editor.get().view.lens === lens
  let isAsking = false
  let isStale = false

  const run = async () => {
    isAsking = true
    while (isStale && isOn()) {
      isStale = false
      const answer = await ask(name, question()).catch(() => null)
      if (isOn() && !isStale) take(answer)
    }
    isAsking = false
  }
  const refresh = () => {
    if (!isOn()) return clear()
    isStale = true
    if (!isAsking) void run()
  }
  editor.store.subscribe((state, before) => {
    if (state.view.lens !== lens && before.view.lens !== lens) return
    const [design, old] = [state.history.present, before.history.present]
    const isChanged = design.resources !== old.resources || state.opened !== before.opened
    if (state.view.lens !== before.view.lens || isChanged || isOther?.(state, before)) refresh()
  })
  // The lens may be on from the last visit: it is asked as soon as there is somebody to ask.
  if (isOn()) setTimeout(refresh)
  return { refresh }
}
