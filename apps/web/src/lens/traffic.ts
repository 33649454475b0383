import type { Id } from '@vpcanvas/model'
import { inEach, type Text } from '@vpcanvas/text'
import { createStore } from 'zustand/vanilla'
import { editor } from '../store/useEditor.ts'
import type { ReachAnswer, ReachQuestion } from '../work/reach.ts'
import { keepAsking } from './asking.ts'
import { flowsText } from './flowsText.ts'
import { clearMarks, type Mark, marking, putMarks } from './marks.ts'
import { lensWords } from './words.ts'

/** What the traffic lens shows: all that the internet reaches, all that reaches the selection, all that it reaches. */
export const views = ['internet', 'to', 'from'] as const
export type TrafficView = (typeof views)[number]

/** What the lens finds of a host. */
export interface Reached {
  readonly state: 'asked' | 'reached' | 'unsure' | 'apart'
  /** The protocols and ports. */
  readonly flows: Text | null
}

export interface Traffic {
  readonly view: TrafficView
  /** The last answer; stays while the next one is on its way. */
  readonly answer: ReachAnswer | null
  readonly hosts: ReadonlyMap<Id, Reached>
}

const NOTHING: Traffic = { view: 'internet', answer: null, hosts: new Map() }

export const traffic = createStore<Traffic>(() => NOTHING)

/** Shows another of the three views. */
export function showTraffic(view: TrafficView): void {
  traffic.setState({ view })
  asking.refresh()
}

/** How many hosts are in a state. */
export function countOf(hosts: ReadonlyMap<Id, Reached>, state: Reached['state']): number {
  let count = 0
  for (const host of hosts.values()) if (host.state === state) count++
  return count
}

/** A finding in the words of a view. */
function worded(view: TrafficView): (host: Reached) => Mark {
  return ({ state, flows }) => {
    const meaning = inEach((language) => {
      const words = lensWords[language]
      return state === 'reached' || state === 'apart' ? words[state][view] : words[state]
    })
    return {
      sign: state,
      text: flows ?? meaning,
      says: flows ? inEach((language) => `${meaning[language]} · ${flows[language]}`) : meaning,
    }
  }
}

const marksIn = {
  internet: marking(worded('internet')),
  to: marking(worded('to')),
  from: marking(worded('from')),
} satisfies Readonly<Record<TrafficView, unknown>>

let heard = ''

function question(): ReachQuestion {
  const { view } = traffic.getState()
  return view === 'internet' ? { who: view } : { who: view, of: [...editor.get().selection] }
}

function take(answer: ReachAnswer | null): void {
  const { hosts: before, view } = traffic.getState()
  const hosts = answer ? hostsOf(answer, before) : NOTHING.hosts
  traffic.setState({ answer, hosts })
  putMarks('traffic', marksIn[view](hosts), hosts.size > 0)
  const counts = [hosts.size - countOf(hosts, 'asked'), countOf(hosts, 'reached'), countOf(hosts, 'unsure')] as const
  const [all, reached, unsure] = counts
  const said = [view, ...(answer?.of ?? []), ...counts].join(' ')
  if (!answer || answer.of.length === 0 || said === heard) return
  heard = said
  editor.say({
    en: lensWords.en.heard[view](reached, all, unsure),
    ko: lensWords.ko.heard[view](reached, all, unsure),
  })
}

/** What an answer says of each host, nothing where it is about nothing; what is said again is the same object. */
export function hostsOf(answer: ReachAnswer, before: ReadonlyMap<Id, Reached>): ReadonlyMap<Id, Reached> {
  const hosts = new Map<Id, Reached>()
  if (answer.of.length === 0) return hosts
  const mark = (id: Id, state: Reached['state'], flows: Text | null) => {
    const known = before.get(id)
    hosts.set(id, known?.state === state && known.flows?.en === flows?.en ? known : { state, flows })
  }
  for (const id of answer.others) mark(id, 'apart', null)
  for (const id of answer.of) mark(id, 'asked', null)
  for (const { id, flows } of answer.reached) {
    const open = flows.filter(({ verdict }) => verdict === 'reachable')
    mark(id, open.length > 0 ? 'reached' : 'unsure', flowsText(open.length > 0 ? open : flows))
  }
  return hosts
}

const asking = keepAsking({
  lens: 'traffic',
  name: 'reach',
  question,
  take,
  clear: () => {
    heard = ''
    traffic.setState({ answer: null, hosts: NOTHING.hosts })
    clearMarks('traffic')
  },
  isOther: (state, before) => state.selection !== before.selection && traffic.getState().view !== 'internet',
})
