import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { editor } from '../store/useEditor.ts'
import type { ReachAnswer, ReachQuestion } from '../work/reach.ts'
import { keepAsking } from './asking.ts'
import { flowsText } from './flowsText.ts'
import { lensWords } from './words.ts'

/** What the traffic lens shows: all that the internet reaches, all that reaches the selection, all that it reaches. */
export const views = ['internet', 'to', 'from'] as const
export type TrafficView = (typeof views)[number]

/** What the lens says of a host. */
export interface Mark {
  readonly state: 'asked' | 'reached' | 'unsure' | 'apart'
  /** The protocols and ports. */
  readonly flows: Text | null
}

export interface Traffic {
  readonly view: TrafficView
  /** The last answer; stays while the next one is on its way. */
  readonly answer: ReachAnswer | null
  /** A mark stays the same object while it says the same: only what changed is drawn again. */
  readonly marks: ReadonlyMap<Id, Mark>
}

const NOTHING: Traffic = { view: 'internet', answer: null, marks: new Map() }

export const traffic = createStore<Traffic>(() => NOTHING)

/** Shows another of the three views. */
export function showTraffic(view: TrafficView): void {
  traffic.setState({ view })
  asking.refresh()
}

/** What the lens says of a host; null where it says nothing. */
export function useTrafficMark(id: Id): Mark | null {
  return useStore(traffic, ({ marks }) => marks.get(id) ?? null)
}

/** How many hosts have a mark. */
export function countOf(marks: ReadonlyMap<Id, Mark>, state: Mark['state']): number {
  let count = 0
  for (const mark of marks.values()) if (mark.state === state) count++
  return count
}

let heard = ''

function question(): ReachQuestion {
  const { view } = traffic.getState()
  return view === 'internet' ? { who: view } : { who: view, of: [...editor.get().selection] }
}

function take(answer: ReachAnswer | null): void {
  const { marks: before, view } = traffic.getState()
  const marks = answer ? marksOf(answer, before) : NOTHING.marks
  traffic.setState({ answer, marks })
  const counts = [marks.size - countOf(marks, 'asked'), countOf(marks, 'reached'), countOf(marks, 'unsure')] as const
  const [all, reached, unsure] = counts
  const said = [view, ...(answer?.of ?? []), ...counts].join(' ')
  if (!answer || answer.of.length === 0 || said === heard) return
  heard = said
  editor.say({
    en: lensWords.en.heard[view](reached, all, unsure),
    ko: lensWords.ko.heard[view](reached, all, unsure),
  })
}

/** The marks of an answer, none where it is about nothing; those that say what they said before are the same objects. */
export function marksOf(answer: ReachAnswer, before: ReadonlyMap<Id, Mark>): ReadonlyMap<Id, Mark> {
  const marks = new Map<Id, Mark>()
  if (answer.of.length === 0) return marks
  const mark = (id: Id, state: Mark['state'], flows: Text | null) => {
    const known = before.get(id)
    marks.set(id, known?.state === state && known.flows?.en === flows?.en ? known : { state, flows })
  }
  for (const id of answer.others) mark(id, 'apart', null)
  for (const id of answer.of) mark(id, 'asked', null)
  for (const { id, flows } of answer.reached) {
    const open = flows.filter(({ verdict }) => verdict === 'reachable')
    mark(id, open.length > 0 ? 'reached' : 'unsure', flowsText(open.length > 0 ? open : flows))
  }
  return marks
}

const asking = keepAsking({
  lens: 'traffic',
  name: 'reach',
  question,
  take,
  clear: () => {
    heard = ''
    traffic.setState({ answer: null, marks: NOTHING.marks })
  },
  isOther: (state, before) => state.selection !== before.selection && traffic.getState().view !== 'internet',
})
