import type { Id } from '@vpcanvas/model'
import type { ZoneLoss } from '@vpcanvas/resources'
import { inEach, type Text } from '@vpcanvas/text'
import { createStore } from 'zustand/vanilla'
import { editor } from '../store/useEditor.ts'
import { keepAsking } from './asking.ts'
import { clearMarks, marking, putMarks } from './marks.ts'
import { zoneWords } from './zoneWords.ts'

/** What becomes of a resource: it is gone, something of it is hurt, or it goes on. */
export interface Fate {
  readonly state: 'lost' | 'hurt' | 'kept'
  readonly says: Text | null
}

export interface ZoneLens {
  /** The zones of the design. */
  readonly zones: readonly string[]
  /** The one to do without; null for the first. */
  readonly zone: string | null
  readonly loss: ZoneLoss | null
  readonly fates: ReadonlyMap<Id, Fate>
}

const NOTHING: ZoneLens = { zones: [], zone: null, loss: null, fates: new Map() }

export const zoneLens = createStore<ZoneLens>(() => NOTHING)

export function loseZone(zone: string): void {
  zoneLens.setState({ zone })
  asking.refresh()
}

const marksOf = marking<Fate>(({ state, says }) => {
  const text = inEach((language) => zoneWords[language][state])
  return { sign: state, text, says: says ?? text }
})

/** What a loss means for each; what is said again is the same object. */
export function fatesIn({ lost, caches, hosts }: ZoneLoss, before: ReadonlyMap<Id, Fate>): ReadonlyMap<Id, Fate> {
  const fates = new Map<Id, Fate>()
  const mark = (id: Id, state: Fate['state'], says: Text | null) => {
    const known = before.get(id)
    fates.set(id, known?.state === state && known.says?.en === says?.en ? known : { state, says })
  }
  for (const id of lost) mark(id, 'lost', null)
  for (const { id, fate, says } of caches) {
    const isKept = fate === 'whole' || fate === 'fewer' || fate === 'failsOver'
    mark(id, fate === 'lost' ? 'lost' : isKept ? 'kept' : 'hurt', says)
  }
  for (const { id, says } of hosts) mark(id, 'hurt', says)
  return fates
}

let heard = ''

const asking = keepAsking({
  lens: 'zone',
  name: 'zone',
  question: () => zoneLens.getState().zone,
  take: (answer) => {
    const fates = answer?.loss ? fatesIn(answer.loss, zoneLens.getState().fates) : NOTHING.fates
    zoneLens.setState({ zones: answer?.zones ?? [], loss: answer?.loss ?? null, fates })
    putMarks('zone', marksOf(fates))
    if (!answer?.loss) return
    const { zone, lost, caches, hosts, entries } = answer.loss
    const says = [...caches, ...hosts].map((one) => one.says)
    const text = {
      en: [
        zoneWords.en.heard(zone, lost.length, entries.kept.length, entries.lost.length),
        ...says.map(({ en }) => en),
      ].join(' '),
      ko: [
        zoneWords.ko.heard(zone, lost.length, entries.kept.length, entries.lost.length),
        ...says.map(({ ko }) => ko),
      ].join(' '),
    }
    if (text.en === heard) return
    heard = text.en
    editor.say(text)
  },
  clear: () => {
    heard = ''
    zoneLens.setState(NOTHING)
    clearMarks('zone')
  },
})
