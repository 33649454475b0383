import type { Id } from '@vpcanvas/model'
import type { ZoneLoss } from '@vpcanvas/resources'
import type { Text } from '@vpcanvas/text'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { editor } from '../store/useEditor.ts'
import { keepAsking } from './asking.ts'
import { zoneWords } from './zoneWords.ts'

/** What the zone lens says of a resource: it is gone, something of it is hurt, or it goes on. */
export interface ZoneMark {
  readonly state: 'lost' | 'hurt' | 'kept'
  readonly says: Text | null
}

export interface ZoneLens {
  /** The zones of the design. */
  readonly zones: readonly string[]
  /** The one to do without; null for the first. */
  readonly zone: string | null
  readonly loss: ZoneLoss | null
  readonly marks: ReadonlyMap<Id, ZoneMark>
}

const NOTHING: ZoneLens = { zones: [], zone: null, loss: null, marks: new Map() }

export const zoneLens = createStore<ZoneLens>(() => NOTHING)

export function loseZone(zone: string): void {
  zoneLens.setState({ zone })
  asking.refresh()
}

export function useZoneMark(id: Id): ZoneMark | null {
  return useStore(zoneLens, ({ marks }) => marks.get(id) ?? null)
}

/** The marks of a loss; those that say what they said before are the same objects. */
export function zoneMarksOf(
  { lost, caches, hosts }: ZoneLoss,
  before: ReadonlyMap<Id, ZoneMark>,
): ReadonlyMap<Id, ZoneMark> {
  const marks = new Map<Id, ZoneMark>()
  const mark = (id: Id, state: ZoneMark['state'], says: Text | null) => {
    const known = before.get(id)
    marks.set(id, known?.state === state && known.says?.en === says?.en ? known : { state, says })
  }
  for (const id of lost) mark(id, 'lost', null)
  for (const { id, fate, says } of caches) {
    const isKept = fate === 'whole' || fate === 'fewer' || fate === 'failsOver'
    mark(id, fate === 'lost' ? 'lost' : isKept ? 'kept' : 'hurt', says)
  }
  for (const { id, says } of hosts) mark(id, 'hurt', says)
  return marks
}

let heard = ''

const asking = keepAsking({
  lens: 'zone',
  name: 'zone',
  question: () => zoneLens.getState().zone,
  take: (answer) => {
    const marks = answer?.loss ? zoneMarksOf(answer.loss, zoneLens.getState().marks) : NOTHING.marks
    zoneLens.setState({ zones: answer?.zones ?? [], loss: answer?.loss ?? null, marks })
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
  },
})
