import type { Id } from '@vpcanvas/model'
import { inEach } from '@vpcanvas/text'
import type { LiveState } from '../store/state.ts'
import { editor } from '../store/useEditor.ts'
import { liveWords } from './liveWords.ts'
import { clearMarks, type Mark, putMarks } from './marks.ts'

/** In the order in which they want to be looked at. */
export const liveStates = ['failed', 'drifted', 'running', 'pending', 'done'] as const satisfies readonly LiveState[]

const marks = Object.fromEntries(liveStates.map((state) => [state, markOf(state)])) as Readonly<Record<LiveState, Mark>>

function markOf(state: LiveState): Mark {
  return {
    sign: state,
    text: inEach((language) => liveWords[language].states[state]),
    says: inEach((language) => liveWords[language].means[state]),
  }
}

/** Marks what stands at the target, and how; what does not stand there has no mark. */
export function liveMarksOf(live: Readonly<Record<Id, LiveState>>): ReadonlyMap<Id, Mark> {
  return new Map(Object.entries(live).map(([id, state]) => [id, marks[state]]))
}

function follow(): void {
  const { live, visit, view } = editor.get()
  if (view.lens !== 'live') return clearMarks('live')
  const found = visit ? new Map<Id, Mark>() : liveMarksOf(live)
  putMarks('live', found, found.size > 0)
}

editor.store.subscribe((state, before) => {
  if (state.view.lens !== before.view.lens || state.live !== before.live || state.visit !== before.visit) follow()
})
follow()
